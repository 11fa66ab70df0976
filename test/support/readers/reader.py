# Each line: a value, a tab, services as `id.revision` separated by spaces. Answers each with the ids accepted.
import sys

scope = {}
exec(open(sys.argv[1], encoding="utf-8").read(), scope)
for line in sys.stdin:
    value, written = line.rstrip("\n").split("\t")
    services = {each.split(".")[0]: int(each.split(".")[1]) for each in written.split(" ")}
    print(" ".join(scope["granted"](value, services)))
