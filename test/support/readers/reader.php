<?php
// Each line: a value, a tab, services as `id.revision` separated by spaces. Answers each with the ids accepted.
require $argv[1];
while (($line = fgets(STDIN)) !== false) {
    [$value, $written] = explode("\t", rtrim($line, "\n"));
    $services = [];
    foreach (explode(' ', $written) as $each) {
        [$id, $revision] = explode('.', $each);
        $services[$id] = (int) $revision;
    }
    echo implode(' ', granted($value, $services)), "\n";
}
