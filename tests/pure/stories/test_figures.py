import pytest

from copytaster.stories.figures import figures


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        pytest.param("Cracks of up to 23 centimetres were found.", ["23 centimetres"], id="number and unit"),
        pytest.param("Some 4,100 people live there.", ["4,100 people"], id="thousands"),
        pytest.param("It cost 41,000 a day.", ["41,000"], id="a long number without a unit"),
        pytest.param(
            "A loss of 3.5 percent, or 7 per cent, or 12 %.", ["3.5 percent", "7 per cent", "12 %"], id="shares"
        ),
        pytest.param("It takes 311 million florins.", ["311 million florins"], id="scale"),
        pytest.param("They paid €25 each.", ["€25"], id="money"),
        pytest.param("A 23-metre mast fell.", ["23-metre"], id="hyphen"),
        pytest.param("In 2024 and on 22 November, Nov. 16, at 6:14 and 4.45pm", [], id="years, days and times"),
        pytest.param("On Monday 14 March 2026 at 11 am", [], id="dates in full"),
        pytest.param("Ann Lee, 52, and 3 of the 5", [], id="ages and bare small numbers"),
        pytest.param("Route A21, page 3/4, 10–12 metres, v2.1", [], id="what stands inside something else"),
        pytest.param("The count: 98\nbirds came", [], id="no unit on the next line"),
    ],
)
def test_figures_are_told_from_dates_and_names(text, printed):
    found = list(figures(text))
    assert [figure.printed for figure in found] == printed
    assert all(text[figure.start :].startswith(figure.printed) for figure in found)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        pytest.param("23 metres", "23 metre", True, id="number of the unit"),
        pytest.param("23 metres", "23 people", False, id="another unit"),
        pytest.param("4,100 people", "4.100 personas", True, id="another language"),
        pytest.param("4,100 people", "٤١٠٠", True, id="other digits"),
        pytest.param("7 percent", "7 per cent", True, id="spelling"),
        pytest.param("3.5 percent", "3,5 %", True, id="decimals"),
        pytest.param("311 million florins", "311 people", False, id="scale"),
        pytest.param("€25", "$25", False, id="currency"),
    ],
)
def test_figures_that_say_the_same_have_one_key(left, right, same):
    keys = [next(figures(f"It was {text} then.")).key for text in (left, right)]
    assert (keys[0] == keys[1]) is same
