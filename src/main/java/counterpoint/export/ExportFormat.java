package counterpoint.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats in which something is taken elsewhere; which of them something has, [ExportKind] says.
public enum ExportFormat {
    MD("md"),
    HTML("html"),
    DOCX("docx"),
    PDF("pdf"),
    JSONLD("jsonld"),
    CSV("csv"),
    CSL("json"),
    RIS("ris"),
    BIB("bib"),
    ZIP("zip");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, `json` for CSL-JSON.
    public String extension() {
        return extension;
    }

    /// How the command line names it, `csl`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is text, which may go to standard output.
    public boolean isText() {
        return switch (this) {
            case MD, HTML, JSONLD, CSV, CSL, RIS, BIB -> true;
            case DOCX, PDF, ZIP -> false;
        };
    }

    /// The format that the ending of a file's name stands for; empty if it says nothing.
    public static Optional<ExportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.word())
                        || (format == JSONLD && name.endsWith(".json"))
                        || (format == MD && name.endsWith(".markdown")))
                .findFirst();
    }
}
