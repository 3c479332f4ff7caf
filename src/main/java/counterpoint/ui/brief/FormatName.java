package counterpoint.ui.brief;

import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.ui.theme.Texts;

/// What the window calls formats, and what is written in them.
public final class FormatName {
    private FormatName() {
    }

    /// The name of a format, `Word`.
    public static String of(ExportFormat format) {
        return switch (format) {
            case MD -> Texts.of("format.md");
            case HTML -> Texts.of("format.html");
            case DOCX -> Texts.of("format.docx");
            case PDF -> Texts.of("format.pdf");
            case JSONLD -> Texts.of("format.jsonld");
            case CSV -> Texts.of("format.csv");
            case CSL -> Texts.of("format.csl");
            case RIS -> Texts.of("format.ris");
            case BIB -> Texts.of("format.bib");
            case ZIP -> Texts.of("format.zip");
        };
    }

    /// The name of what can be saved.
    static String of(ExportKind kind) {
        return switch (kind) {
            case OPINIONS -> Texts.of("export.opinions");
            case BRIEF -> Texts.of("export.brief");
            case NOTES -> Texts.of("export.notes");
            case REPORT -> Texts.of("export.report");
            case AUTHORITIES -> Texts.of("export.authorities");
            case ALIGNMENTS -> Texts.of("export.alignments");
            case WORKSPACE -> Texts.of("export.workspace");
        };
    }

    /// What it holds, in a few words.
    static String about(ExportKind kind) {
        return switch (kind) {
            case OPINIONS -> Texts.of("export.opinions.about");
            case BRIEF -> Texts.of("export.brief.about");
            case NOTES -> Texts.of("export.notes.about");
            case REPORT -> Texts.of("export.report.about");
            case AUTHORITIES -> Texts.of("export.authorities.about");
            case ALIGNMENTS -> Texts.of("export.alignments.about");
            case WORKSPACE -> Texts.of("export.workspace.about");
        };
    }
}
