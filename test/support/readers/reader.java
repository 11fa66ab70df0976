// Each line: a value, a tab, services as `id.revision` separated by spaces. Answers each with the ids accepted.
public class Reader {
    /* SNIPPET */

    public static void main(String[] words) {
        var lines = new java.util.Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            var parts = lines.nextLine().split("\t", -1);
            var services = new java.util.HashMap<String, Integer>();
            for (var each : parts[1].split(" ")) {
                var pair = each.split("\\.");
                services.put(pair[0], Integer.parseInt(pair[1]));
            }
            System.out.println(String.join(" ", granted(parts[0], services)));
        }
    }
}
