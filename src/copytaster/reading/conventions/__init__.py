"""What the press prints by custom: datelines, credits, bylines, stamps, and the furniture of pages."""
