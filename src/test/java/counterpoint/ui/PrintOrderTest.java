package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.paper.PaperSize;
import counterpoint.paper.PdfFile;
import counterpoint.paper.PrintOrder;
import counterpoint.paper.Printer;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.printing.PrintModel;
import counterpoint.ui.model.printing.PrintScope;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case with six opinions goes to printers that only remember what they got.
class PrintOrderTest {
    private final WorkbenchModel workbench = new WorkbenchModel(new SmallShelf(), TaskRunner.inPlace());
    private final ExportModel exports = new ExportModel(workbench, NotesModel.inMemory(workbench, new History()));
    private final Remembering usual = new Remembering("Chambers", Optional.of(PaperSize.A4), true);
    private final Remembering broken = new Remembering("Basement", Optional.empty(), false);
    private final PrintModel model = new PrintModel(TaskRunner.inPlace(), exports, () -> List.of(usual, broken));

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        workbench.start();
        model.open();
    }

    @Test
    void theTwoOpinionsInTheColumnsGoToTheUsualPrinterOnItsPaper() throws IOException {
        model.printers().copies().set(2);
        model.printers().twoSided().set(true);
        model.print();

        PrintOrder order = usual.orders.getFirst();
        assertThat(order.paper()).isEqualTo(PaperSize.A4);
        assertThat(order.copies()).isEqualTo(2);
        assertThat(order.twoSided()).isTrue();
        int pages = order.pdf().pages();
        assertThat(model.said().get()).isEqualTo(pages + " pages in 2 copies went to Chambers.");
        assertThat(text(order.pdf())).contains("Majority", "Dissent", "Page " + pages + " of " + pages)
                .doesNotContain("Concurrence,");
    }

    @Test
    void whatIsPrintedIsWhatWasChosen() throws IOException {
        assertThat(model.scopes()).containsExactly(PrintScope.values());
        Map<PrintScope, PdfFile> printed = new EnumMap<>(PrintScope.class);
        for (PrintScope scope : PrintScope.values()) {
            model.choose(scope);
            model.print();
            printed.put(scope, usual.orders.getLast().pdf());
            assertThat(model.suggestedName()).isEqualTo("six-opinions-" + scope.kind().word() + ".pdf");
        }

        assertThat(usual.orders).hasSize(PrintScope.values().length);
        assertThat(text(Objects.requireNonNull(printed.get(PrintScope.RIGHT)))).doesNotContain("Majority,");
        assertThat(text(Objects.requireNonNull(printed.get(PrintScope.REPORT)))).contains("Points of dispute");
        assertThat(text(Objects.requireNonNull(printed.get(PrintScope.BRIEF)))).contains("Facts", "Issue");
        assertThat(usual.orders).allSatisfy(order -> assertThat(height(order.pdf())).isBetween(841f, 842f));
    }

    @Test
    void onlyTheChosenPagesArePrinted() throws IOException {
        model.printers().pageWords().set("9999");
        model.print();
        assertThat(usual.orders).isEmpty();
        assertThat(model.said().get()).startsWith("Write pages as 3 or 1-4, 8; ");

        model.printers().pageWords().set("1");
        model.print();
        assertThat(usual.orders.getFirst().pdf().pages()).isOne();
        assertThat(model.said().get()).isEqualTo("1 page went to Chambers.");
    }

    @Test
    void aPrinterThatRefusesSaysSoAndThePagesStillStandThere() {
        broken.refuses = true;
        model.printers().choose(broken);
        model.choose(PaperSize.LETTER);
        model.print();

        assertThat(model.said().get()).isEqualTo("Basement has no paper.");
        assertThat(model.pages().get()).isPresent();
        Path saved = folder.resolve("case.pdf");
        model.save(folder.resolve("case"));
        assertThat(saved).isNotEmptyFile();
        model.save(folder.resolve("case"));
        assertThat(model.said().get()).startsWith(saved + " is there already");
    }

    @Test
    void whyThereIsNoPrinterIsSaid() {
        assertThat(model.printers().lacking().get()).isEmpty();
        PrintModel none = new PrintModel(TaskRunner.inPlace(), exports, List::of);
        none.open();
        assertThat(none.printers().lacking().get()).startsWith("No printer was found on this machine.");

        PrintModel mute = new PrintModel(TaskRunner.inPlace(), exports, () -> {
            throw new IllegalStateException("the spooler does not answer");
        });
        mute.open();
        assertThat(mute.printers().lacking().get()).startsWith("This machine could not be asked for its printers;");
        assertThat(mute.printers().found().get()).contains(List.of());
    }

    @Test
    void theCaseIsLetGoWithItsPages() {
        assertThat(model.sides()).hasSize(2);
        model.close();
        assertThat(model.sides()).isEmpty();
        assertThat(model.pages().get()).isEmpty();
    }

    @Test
    void aCaseWithOneOpinionHasNoReport() {
        workbench.open(workbench.entry(SmallShelf.ONE).orElseThrow());
        model.choose(PrintScope.REPORT);
        model.open();

        assertThat(model.scopes()).containsExactly(PrintScope.LEFT, PrintScope.BRIEF, PrintScope.NOTES);
        assertThat(model.choice().get().scope()).isEqualTo(PrintScope.LEFT);
        assertThat(model.preview().page().get()).isOne();
        model.preview().step(100);
        assertThat(model.preview().page().get()).isEqualTo(model.preview().pages());
        model.close();
        assertThat(model.preview().picture().get()).isEmpty();
    }

    private static String text(PdfFile pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static float height(PdfFile pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }

    private static final class Remembering implements Printer {
        private final String name;
        private final Optional<PaperSize> paper;
        private final boolean twoSided;
        private final List<PrintOrder> orders = new ArrayList<>();
        private boolean refuses;

        Remembering(String name, Optional<PaperSize> paper, boolean twoSided) {
            this.name = name;
            this.paper = paper;
            this.twoSided = twoSided;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<PaperSize> paper() {
            return paper;
        }

        @Override
        public boolean printsTwoSided() {
            return twoSided;
        }

        @Override
        public void print(PrintOrder order) throws IOException {
            if (refuses) {
                throw new IOException(name + " has no paper.");
            }
            orders.add(order);
        }
    }
}
