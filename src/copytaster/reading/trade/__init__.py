"""Files of the trade, as agencies, desks and mail programs hand them on: ninjs, NewsML-G2, NITF, MHTML, mail, PDF."""
