from lxml.html import HtmlElement

from copytaster.reading.web.marking_up import MarkedUp
from copytaster.reading.web.walking import Walked

def walked(root: HtmlElement) -> Walked: ...
def marked_up(tree: HtmlElement) -> MarkedUp: ...
