import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families

from copytaster.assembly import open_newsroom
from copytaster.settings import Settings
from copytaster.web.app import create_app
from copytaster.workflows.look.health import FAR_BEHIND

from .browserless import Browser
from .newsdesk import seed


def test_article_as_json_has_its_text_and_where_it_comes_from(desk):
    article = desk.browser.get(f"/api/articles/{desk.made['wire']}").json()
    assert article["headline"].startswith("Second ferry")
    assert [one["number"] for one in article["paragraphs"]] == list(range(1, 9))
    assert article["field_sources"] == {"headline": "json-ld", "published": "meta"}
    text = "\n".join(one["text"] for one in article["paragraphs"])
    for tag in article["tags"]:
        assert all(text[start:end] == tag["label"] for start, end in tag["spans"])
    assert article["photos"][0]["rights"] == "Not for resale"


def test_inferred_time_as_json_has_its_evidence(desk):
    published = desk.browser.get(f"/api/articles/{desk.made['grain']}").json()["published"]
    assert published["inferred"] is True
    assert published["evidence"].startswith("on Saturday")


def test_search_as_json(desk):
    found = desk.browser.get("/api/search?q=corran+maid&sort=time").json()
    assert (found["total"], found["page"], found["pages"]) == (4, 1, 1)
    assert found["understood"] == "articles with corran and maid"
    times = [hit["at"] for hit in found["hits"]]
    assert times == sorted(times, reverse=True)
    assert desk.browser.get("/api/search").json()["total"] == len(desk.made)


def test_story_and_topic_as_json(desk):
    story = desk.newsroom.archive.known(desk.made["wire"]).story
    assert len(desk.browser.get(f"/api/stories/{story}").json()["listed"]) == 5
    topic = desk.browser.get("/api/topics/Corran%20Maid").json()
    assert (topic["key"], topic["articles"]) == ("corranmaid", 4)
    assert sum(topic["by_day"].values()) == 4


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/api/articles/nothing", 404),
        ("/api/stories/nothing", 404),
        ("/api/topics/nothing", 404),
        ("/api/nowhere", 404),
        ("/api/search?q=corran+AND", 400),
        ("/api/search?q=*", 400),
        ("/api/search?q=%22%22", 400),
        ("/api/search?page=0", 400),
        ("/api/search?sort=odd", 400),
        ("/api/search?q=" + "x" * 1001, 400),
    ],
)
def test_errors_as_json_say_what_to_do(desk, address, status):
    answer = desk.browser.get(address)
    assert answer.status == status
    assert set(answer.json()) == {"error", "hint"}
    assert all(answer.json().values())


def test_the_api_describes_itself(desk):
    described = desk.browser.get("/api/openapi.json").json()
    assert set(described["paths"]) == {
        "/api/articles/{article}",
        "/api/search",
        "/api/sources/{source}/template",
        "/api/stories/{story}",
        "/api/topics/{key}",
    }
    guide = desk.browser.get("/api/docs").text
    for path in described["paths"]:
        assert path in guide


def test_healthz_answers_without_asking_the_record(desk):
    blind = Browser(create_app(replace(desk.newsroom, archive=None, index=None)))
    assert blind.get("/healthz").body == b"ok\n"


def test_ready_says_how_far_the_index_is_behind(desk):
    assert desk.browser.get("/readyz").json() == {"ready": True, "index_behind": 0, "trouble": ""}


def test_not_ready_while_the_index_is_far_behind(fresh_desk):
    class Growing:
        def journal_end(self):
            return FAR_BEHIND + 10 + fresh_desk.newsroom.index.seq()

    answer = Browser(create_app(replace(fresh_desk.newsroom, archive=Growing()))).get("/readyz")
    assert answer.status == 503
    assert "2010 articles behind" in answer.json()["trouble"]


def test_metrics_count_requests_and_what_is_on_file(desk):
    registry = CollectorRegistry()
    browser = Browser(create_app(desk.newsroom, registry=registry))
    browser.get("/latest")
    browser.get("/nowhere")
    browser.get(f"/articles/{desk.made['own']}")
    answer = browser.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    samples = {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert samples["copytaster_requests_total", ("screen", "latest"), ("status", "200")] == 1
    assert samples["copytaster_requests_total", ("screen", "none"), ("status", "404")] == 1
    assert samples["copytaster_requests_total", ("screen", "article"), ("status", "200")] == 1
    assert samples["copytaster_on_file", ("what", "articles")] == len(desk.made)
    assert samples["copytaster_index_behind",] == 0
    assert samples["copytaster_jobs", ("state", "waiting")] == 0


@pytest.mark.parametrize("hurt", ["a table", "captures"])
def test_not_ready_where_screens_or_fetches_would_fail_and_metrics_still_answer(tmp_path, hurt):
    with open_newsroom(Settings(home=tmp_path), workers=0) as newsroom:
        seed(newsroom)
        browser = Browser(create_app(newsroom))
        assert browser.get("/readyz").status == 200
        if hurt == "a table":
            with closing(sqlite3.connect(tmp_path / "record.sqlite3")) as connection, connection:
                connection.execute("DROP TABLE stories")
        else:
            newsroom.captures.close()
            shutil.rmtree(tmp_path / "captures")
            (tmp_path / "captures").write_text("in the way")
        ready = browser.get("/readyz")
        assert (ready.status, bool(ready.json()["trouble"])) == (503, True)
        counted = browser.get("/metrics")
        assert counted.status == 200
        assert "copytaster_ready 0.0" in counted.text
        assert "copytaster_jobs{" in counted.text
