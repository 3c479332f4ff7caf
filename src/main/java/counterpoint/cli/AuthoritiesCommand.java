package counterpoint.cli;

import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/// `counterpoint authorities CASE`: the table of authorities, by opinion.
@Command(
        name = "authorities",
        description = "The table of authorities of a case, by opinion: how often, how deeply, quoted or not.")
final class AuthoritiesCommand extends CaseCommand {
    private final Json json = new Json();

    @Override
    void run(CaseFile file, boolean asJson, PrintWriter out, PrintWriter err) {
        CaseAuthorities table = CaseAuthorities.of(file);
        if (asJson) {
            json.print(out, new AuthoritiesJson(file, table).object());
        } else {
            print(file, table, out);
        }
    }

    private static void print(CaseFile file, CaseAuthorities table, PrintWriter out) {
        out.println(file.name());
        Columns columns = new Columns();
        List<Object> head = new ArrayList<>(List.of("Authority"));
        for (CaseOpinion opinion : file.opinions()) {
            head.add("");
            head.add(title(opinion));
        }
        columns.row(head.toArray());
        table.entries().stream()
                .sorted(Comparator.comparingInt((AuthorityEntry entry) -> -entry.uses().size())
                        .thenComparing(AuthorityEntry::depth, Comparator.reverseOrder())
                        .thenComparingInt(entry -> -entry.count())
                        .thenComparing(entry -> entry.authority().key()))
                .forEach(entry -> columns.row(cells(entry, file.opinions())));
        columns.print(out, "  ");
        list(out, "Ambiguous", table.ambiguous());
        list(out, "Not resolved", table.unresolved());
        list(out, "As you decided", table.corrected());
    }

    private static Object[] cells(AuthorityEntry entry, List<CaseOpinion> opinions) {
        List<Object> cells = new ArrayList<>(List.of(entry.authority().key()));
        for (CaseOpinion opinion : opinions) {
            cells.add(entry.in(opinion.id()).map(AuthorityUse::count).orElse(0));
            cells.add(entry.in(opinion.id()).map(AuthoritiesCommand::depth).orElse(""));
        }
        return cells.toArray();
    }

    private static String depth(AuthorityUse use) {
        return use.depth().name().toLowerCase(Locale.ROOT) + (use.quoted() ? ", quoted" : "");
    }

    private static void list(PrintWriter out, String what, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        out.println("  " + what + ":");
        Columns columns = new Columns();
        mentions.forEach(mention -> columns.row(
                mention.citation().text(),
                mention.citation().place().opinion(),
                mention.resolution().because()));
        columns.print(out, "    ");
    }
}
