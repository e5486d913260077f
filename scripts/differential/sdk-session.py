"""A session of Splunk's own Python client with the server at HOST PORT, as USER with the password in SDK_PASSWORD.

Prints a JSON object: step -> what came back. A step that fails holds {"error": text}.
"""

import json
import os
import sys
import time

import splunklib.client as client
import splunklib.results as results

SEARCH = "search index=* | stats count by sourcetype"
SYNTHETIC = "| makeresults count=3 | streamstats count as n | eval m=split(\"a,b\",\",\") | table n m"


def rows(stream):
    return [dict(row) for row in results.JSONResultsReader(stream) if isinstance(row, dict)]


def finished(job):
    until = time.time() + 60
    while not job.is_done():
        if time.time() > until:
            raise RuntimeError("the job did not end within a minute")
        time.sleep(0.05)
    return job


def normal_job(service):
    job = finished(service.jobs.create(SEARCH, earliest_time="0"))
    found = rows(job.results(output_mode="json", count=0))
    content = {"isDone": job["isDone"], "dispatchState": job["dispatchState"], "resultCount": job["resultCount"]}
    job.cancel()
    return {"rows": found, "content": content}


def created_macro(service):
    macros = service.confs["macros"]
    macro = macros.create("k677_sdk_macro", definition="eval x=1")
    read = service.confs["macros"]["k677_sdk_macro"]["definition"]
    macro.delete()
    return {"definition": read, "gone": "k677_sdk_macro" not in [one.name for one in service.confs["macros"].list()]}


def collection(service):
    name = "k677_sdk_collection"
    service.kvstore.create(name)
    data = service.kvstore[name].data
    key = data.insert(json.dumps({"a": "1", "b": "x"}))["_key"]
    found = [{k: v for k, v in row.items() if not k.startswith("_")} for row in data.query()]
    same = data.query_by_id(key)["b"]
    data.delete_by_id(key)
    left = len(data.query())
    service.kvstore.delete(name)
    return {"found": found, "by_id": same, "left": left}


def refused(service):
    try:
        service.jobs.oneshot("| nosuchcommand", output_mode="json")
        return "accepted"
    except Exception as error:
        return {"status": getattr(error, "status", None), "text": str(error)}


STEPS = {
    "info": lambda service: {"version": service.info["version"], "splunk_version": list(service.splunk_version)},
    "oneshot": lambda service: rows(service.jobs.oneshot(SEARCH, output_mode="json", earliest_time="0", count=0)),
    "multivalues": lambda service: rows(service.jobs.oneshot(SYNTHETIC, output_mode="json")),
    "blocking": lambda service: rows(
        service.jobs.create(SEARCH, exec_mode="blocking", earliest_time="0").results(output_mode="json", count=0)
    ),
    "normal": normal_job,
    "export": lambda service: rows(service.jobs.export(SEARCH, output_mode="json", earliest_time="0")),
    "saved searches": lambda service: sorted(one.name for one in service.saved_searches.list()),
    "apps": lambda service: sorted(app.name for app in service.apps.list()),
    "indexes": lambda service: sorted(one.name for one in service.indexes.list()),
    "users": lambda service: sorted(one.name for one in service.users.list()),
    "parse": lambda service: service.parse(SEARCH, parse_only=True).status,
    "macro": created_macro,
    "collection": collection,
    "refused": refused,
    "job list": lambda service: all(hasattr(job, "sid") for job in service.jobs.list()),
}


def main():
    host, port, user = sys.argv[1:4]
    service = client.connect(
        host=host, port=int(port), scheme="http", username=user, password=os.environ["SDK_PASSWORD"], owner="nobody", app=sys.argv[4]
    )
    answers = {}
    for name, step in STEPS.items():
        try:
            answers[name] = step(service)
        except Exception as error:  # the comparison tells the steps that failed
            answers[name] = {"error": f"{type(error).__name__}: {error}"}
    json.dump(answers, sys.stdout)


main()
