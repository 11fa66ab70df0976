// Each line: a value, a tab, services as `id.revision` separated by spaces. Answers each with the ids accepted.
package main

import (
	"bufio"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
)

/* SNIPPET */

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		value, written, _ := strings.Cut(lines.Text(), "\t")
		services := map[string]int{}
		for _, each := range strings.Split(written, " ") {
			id, revision, _ := strings.Cut(each, ".")
			services[id], _ = strconv.Atoi(revision)
		}
		fmt.Println(strings.Join(granted(value, services), " "))
	}
}
