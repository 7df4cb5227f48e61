"""Web pages that hold many articles: live blogs, blogs' front pages and archives, newsletters."""
