package counterpoint.export;

import static counterpoint.export.ExportFormat.BIB;
import static counterpoint.export.ExportFormat.CSL;
import static counterpoint.export.ExportFormat.CSV;
import static counterpoint.export.ExportFormat.DOCX;
import static counterpoint.export.ExportFormat.HTML;
import static counterpoint.export.ExportFormat.JSONLD;
import static counterpoint.export.ExportFormat.MD;
import static counterpoint.export.ExportFormat.PDF;
import static counterpoint.export.ExportFormat.RIS;
import static counterpoint.export.ExportFormat.ZIP;

import java.util.List;
import java.util.Locale;

/// What can be taken elsewhere; the command line and the window offer the same.
public enum ExportKind {
    /// The opinions of a case in full, for paper.
    OPINIONS,
    /// The reader's brief of a case.
    BRIEF,
    /// The reader's marks in a case.
    NOTES,
    /// The points of dispute of two opinions.
    REPORT,
    /// What a case cites.
    AUTHORITIES,
    /// Which passages of two opinions answer each other.
    ALIGNMENTS,
    /// All that the reader has.
    WORKSPACE;

    /// The formats for it; the first is the usual one.
    public List<ExportFormat> formats() {
        return switch (this) {
            case OPINIONS -> List.of(PDF);
            case BRIEF -> List.of(MD, HTML, DOCX, PDF);
            case NOTES -> List.of(MD, HTML, DOCX, PDF, JSONLD);
            case REPORT -> List.of(HTML, DOCX, PDF);
            case AUTHORITIES -> List.of(CSV, CSL, RIS, BIB);
            case ALIGNMENTS -> List.of(CSV);
            case WORKSPACE -> List.of(ZIP);
        };
    }

    /// How the command line and sentences name it, `notes`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether one speaks of it in the plural: the notes *are*.
    public boolean isMany() {
        return switch (this) {
            case OPINIONS, NOTES, AUTHORITIES, ALIGNMENTS -> true;
            case BRIEF, REPORT, WORKSPACE -> false;
        };
    }
}
