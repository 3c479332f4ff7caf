import org.jspecify.annotations.NullMarked;

/// Counterpoint: a workbench for reading a court's majority against its dissent.
///
/// The packages are listed in the order in which an opinion travels through the program.
@NullMarked module counterpoint {
    requires java.desktop;
    requires java.logging;
    requires jdk.management;
    requires javafx.controls;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.highlighter;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.suggest;
    requires org.apache.lucene.memory;
    requires com.microsoft.onnxruntime;
    requires tools.jackson.databind;
    requires org.slf4j;
    requires info.picocli;
    requires org.apache.pdfbox;
    requires org.apache.fontbox;
    // PDFBox and FontBox log through it without naming it.
    requires org.apache.commons.logging;
    requires org.apache.poi.ooxml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.jsoup;
    requires static org.jspecify;

    exports counterpoint.cli;
    opens counterpoint.cli to info.picocli;
}
