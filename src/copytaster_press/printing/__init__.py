"""What layouts, dumps and feeds share: the sheet to print, dates, and what stands around articles in four languages."""
