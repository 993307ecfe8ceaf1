"""What a page uses: memory, elements, and the time that its thread is busy."""

import json


def used(page):
    """What the page's thread holds after a clean-up: (bytes of its heap, nodes)."""
    client = page.context.new_cdp_session(page.page)
    client.send("HeapProfiler.enable")
    client.send("Performance.enable")
    client.send("HeapProfiler.collectGarbage")
    values = {one["name"]: one["value"] for one in client.send("Performance.getMetrics")["metrics"]}
    client.detach()
    return values["JSHeapUsedSize"], values["Nodes"]


def longest_task(trace):
    """The most processor milliseconds that one task took on the page's thread.

    The clock on the wall would count what else this machine does. Of the task that brings the
    chosen files only the page's part counts: making a thousand handles is the browser's own.
    """
    events = json.loads(trace)["traceEvents"]
    threads = {
        (one["pid"], one["tid"])
        for one in events
        if one["name"] == "thread_name" and one["args"]["name"] == "CrRendererMain"
    }
    here = [one for one in events if "tdur" in one and (one["pid"], one["tid"]) in threads]
    tasks = [one for one in here if one["name"] == "RunTask"]
    (choice,) = (
        one
        for one in here
        if one["name"] == "EventDispatch" and one["args"]["data"]["type"] == "change"
    )
    others = [one for one in tasks if not one["ts"] <= choice["ts"] < one["ts"] + one["dur"]]
    assert 1000 < len(others) < len(tasks)
    return max(one["tdur"] for one in [choice, *others]) / 1000


# What start_tracing has to record for longest_task.
CATEGORIES = ["disabled-by-default-devtools.timeline", "devtools.timeline", "__metadata"]
