package counterpoint.cli;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/// `counterpoint authorities CASE`: the table of authorities, by opinion.
@Command(name = "authorities", description = "The table of authorities of a case, by opinion.")
final class AuthoritiesCommand extends CaseCommand {
    private final Json json = new Json();

    @Override
    void run(CaseFile file, boolean asJson, PrintWriter out, PrintWriter err) {
        if (asJson) {
            json.print(out, object(file));
        } else {
            table(file, out);
        }
    }

    private static ObjectNode object(CaseFile file) {
        ObjectNode object = Json.result().put("case", file.id());
        object.set("authorities", CitationsJson.authorities(file.authorities()));
        object.set("unresolved", Json.texts(unresolved(file)));
        return object;
    }

    private static void table(CaseFile file, PrintWriter out) {
        out.println(file.name());
        Columns columns = new Columns();
        List<Object> head = new ArrayList<>(List.of("Authority"));
        file.opinions().forEach(opinion -> head.add(title(opinion)));
        columns.row(head.toArray());
        for (Authority authority : shared(file)) {
            columns.row(row(file, authority));
        }
        columns.print(out, "  ");
        List<String> unresolved = unresolved(file);
        if (!unresolved.isEmpty()) {
            out.println("  Not resolved: " + String.join("; ", unresolved));
        }
    }

    private static Object[] row(CaseFile file, Authority authority) {
        Map<String, Integer> counts = counts(file, authority);
        List<Object> row = new ArrayList<>(List.of(authority.key()));
        file.opinions().forEach(opinion -> row.add(counts.getOrDefault(opinion.id(), 0)));
        return row.toArray();
    }

    /// Those that most opinions cite first, then by mentions.
    private static List<Authority> shared(CaseFile file) {
        return file.authorities().authorities().stream()
                .sorted(Comparator.comparingInt((Authority authority) -> -counts(file, authority).size())
                        .thenComparingInt(authority -> -sum(counts(file, authority)))
                        .thenComparing(Authority::key))
                .toList();
    }

    private static Map<String, Integer> counts(CaseFile file, Authority authority) {
        return file.authorities().counts(authority.key());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String title(CaseOpinion opinion) {
        return opinion.id() + opinion.author().map(Judge::cited).map(name -> " (" + name + ")").orElse("");
    }

    private static List<String> unresolved(CaseFile file) {
        return file.authorities().mentions().stream()
                .filter(mention -> mention.authority().isEmpty())
                .map(Mention::citation)
                .map(citation -> citation.text() + " (" + citation.place().opinion() + ")")
                .toList();
    }
}
