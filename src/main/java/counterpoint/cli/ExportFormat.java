package counterpoint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `counterpoint export` can write, by the words of the command line.
enum ExportFormat {
    MD,
    HTML,
    DOCX,
    PDF,
    JSONLD,
    CSV,
    CSL,
    RIS,
    BIB,
    ZIP;

    /// What a format may hold.
    enum What {
        NOTES,
        BRIEF,
        AUTHORITIES,
        ALIGNMENTS,
        WORKSPACE;

        /// The formats for it; the first is the usual one.
        List<ExportFormat> formats() {
            return switch (this) {
                case NOTES -> List.of(MD, HTML, DOCX, PDF, JSONLD);
                case BRIEF -> List.of(MD, HTML, DOCX, PDF);
                case AUTHORITIES -> List.of(CSV, CSL, RIS, BIB);
                case ALIGNMENTS -> List.of(CSV);
                case WORKSPACE -> List.of(ZIP);
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is text, which may go to standard output.
    boolean isText() {
        return switch (this) {
            case MD, HTML, JSONLD, CSV, CSL, RIS, BIB -> true;
            case DOCX, PDF, ZIP -> false;
        };
    }

    /// The format that the ending of a file's name stands for; empty if it says nothing.
    static Optional<ExportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.word())
                        || (format == JSONLD && name.endsWith(".json"))
                        || (format == MD && name.endsWith(".markdown")))
                .findFirst();
    }
}
