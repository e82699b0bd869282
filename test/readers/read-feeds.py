# Reads feeds with feedparser, and the cache of newsboat, and prints what they saw as JSON.
import calendar, json, sqlite3, sys
def instant(at):
    return calendar.timegm(at.utctimetuple() if hasattr(at, "utctimetuple") else at.timetuple())


how, *paths = sys.argv[1:]
if how == "feedparser":
    import feedparser
    seen = {"version": feedparser.__version__, "feeds": {}}
    for path in paths:
        feed = feedparser.parse(path)
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        seen["feeds"][path] = [
            {"title": e.title, "link": e.link, "at": calendar.timegm(e.get("published_parsed") or e.updated_parsed)}
            for e in feed.entries
        ]
elif how == "newsboat":
    rows = sqlite3.connect(paths[0]).execute("select feedurl, title, url, pubDate from rss_item")
    seen = {"feeds": {}}
    for feed, title, link, at in rows:
        seen["feeds"].setdefault(feed, []).append({"title": title, "link": link, "at": at})
else:
    import icalendar
    seen = {"version": icalendar.__version__, "calendars": {}}
    for path in paths:
        events = icalendar.Calendar.from_ical(open(path, "rb").read()).walk("VEVENT")
        seen["calendars"][path] = [
            {
                "title": str(e["SUMMARY"]),
                "start": str(e["DTSTART"].to_ical().decode()),
                "instant": instant(e["DTSTART"].dt),
                "seconds": (e["DTEND"].dt - e["DTSTART"].dt).total_seconds(),
            }
            for e in events
        ]
json.dump(seen, sys.stdout)
