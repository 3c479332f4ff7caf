package counterpoint.cli;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
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
        rows(file).forEach(row -> columns.row(row.cells(file.opinions())));
        columns.print(out, "  ");
        List<String> unresolved = unresolved(file);
        if (!unresolved.isEmpty()) {
            out.println("  Not resolved: " + String.join("; ", unresolved));
        }
    }

    /// The authorities that most opinions cite first, then by mentions.
    private static List<Row> rows(CaseFile file) {
        return file.authorities().authorities().stream()
                .map(Authority::key)
                .map(key -> new Row(key, file.authorities().counts(key)))
                .sorted(Comparator.comparingInt((Row row) -> -row.counts().size())
                        .thenComparingInt(row -> -row.mentions())
                        .thenComparing(Row::key))
                .toList();
    }

    /// An authority with its mentions by opinion.
    private record Row(String key, Map<String, Integer> counts) {
        int mentions() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        Object[] cells(List<CaseOpinion> opinions) {
            List<Object> cells = new ArrayList<>(List.of(key));
            opinions.forEach(opinion -> cells.add(counts.getOrDefault(opinion.id(), 0)));
            return cells.toArray();
        }
    }

    private static List<String> unresolved(CaseFile file) {
        return file.authorities().mentions().stream()
                .filter(mention -> mention.authority().isEmpty())
                .map(Mention::citation)
                .map(citation -> citation.text() + " (" + citation.place().opinion() + ")")
                .toList();
    }
}
