package counterpoint.cli;

import counterpoint.authority.Mention;
import counterpoint.casefile.SourceReading;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;

/// `counterpoint citations FILE...`: every citation, resolved.
@Command(name = "citations", description = "Every citation, with the authority that it means and why.")
final class CitationsCommand extends SourceCommand {
    private final Json json = new Json();

    @Override
    void print(SourceReading reading, boolean asJson, PrintWriter out) {
        if (asJson) {
            json.print(out, new CitationsJson(reading).object());
            return;
        }
        out.println(reading.file());
        Columns columns = new Columns();
        for (Mention mention : reading.authorities().mentions()) {
            columns.row(
                    mention.citation().kind().name().toLowerCase(Locale.ROOT),
                    mention.citation().text(),
                    mention.authority().map(authority -> authority.key()).orElse("?"),
                    mention.resolution().because());
        }
        columns.print(out, "  ");
        out.println();
    }
}
