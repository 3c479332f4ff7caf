package counterpoint.ui.model.printing;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.export.CaseExport;
import counterpoint.export.ExportKind;
import counterpoint.export.Imprint;
import counterpoint.export.PaperOrder;
import counterpoint.paper.PageChoice;
import counterpoint.paper.PaperSize;
import counterpoint.paper.PdfFile;
import counterpoint.paper.PrintOrder;
import counterpoint.paper.Printer;
import counterpoint.paper.Printers;
import counterpoint.paper.Progress;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Prints what is of the open case: sets its pages in the background, and hands them to a printer or a file; to be used on
/// the UI thread.
///
/// What is printed is the case as it stood when [#open()] was called.
public final class PrintModel {
    private static final String PAGES = "print-pages";
    private static final String SENDING = "print-sending";
    private static final String SAVING = "print-saving";
    private static final int PREVIEW = 620;

    private final TaskRunner tasks;
    private final ExportModel exports;
    private final PrinterModel printers;
    private final PrintPreview preview;
    private final ReadOnlyObjectWrapper<PrintChoice> choice = new ReadOnlyObjectWrapper<>(
            new PrintChoice(PrintScope.BOTH, true, PaperSize.usual(Locale.getDefault())));
    private final ReadOnlyObjectWrapper<Optional<PdfFile>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Optional<CaseExport> printed = Optional.empty();
    private boolean paperChosen;

    /// @param printers those that can be reached
    public PrintModel(TaskRunner tasks, ExportModel exports, Printers printers) {
        this.tasks = tasks;
        this.exports = exports;
        this.printers = new PrinterModel(tasks, printers);
        this.printers.printer().subscribe(now -> now.flatMap(Printer::paper).ifPresent(this::usual));
        this.preview = new PrintPreview(tasks, PREVIEW);
    }

    /// Whether there is something to print: a case of which an opinion could be read.
    public boolean canOpen() {
        return exports.now().filter(export -> !export.file().opinions().isEmpty()).isPresent();
    }

    /// Takes the open case, asks for the printers and sets the pages.
    public void open() {
        printed = exports.now();
        said.set("");
        if (!scopes().contains(choice.get().scope())) {
            choice.set(choice.get().of(scopes().getFirst()));
        }
        set();
        printers.open();
    }

    /// Lets go of the case and its pages, and ends what is under way but for what a printer is being given or a file.
    public void close() {
        tasks.cancel(PAGES);
        printers.close();
        printed = Optional.empty();
        show(Optional.empty());
    }

    /// What of the case can be printed.
    public List<PrintScope> scopes() {
        List<PrintScope> scopes = new ArrayList<>(List.of(PrintScope.values()));
        if (sides().size() < 2) {
            scopes.removeAll(List.of(PrintScope.BOTH, PrintScope.RIGHT, PrintScope.REPORT));
        }
        if (printed.map(export -> export.file().opinions().size()).orElse(0) < 3) {
            scopes.remove(PrintScope.ALL);
        }
        return scopes;
    }

    /// The opinions in the columns, the left one first.
    public List<CaseOpinion> sides() {
        return printed.map(CaseExport::file)
                .map(file -> Stream.of(file.left(), both(file)).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    private static Optional<CaseOpinion> both(CaseFile file) {
        return file.sides().flatMap(_ -> file.right());
    }

    /// What is printed, and on what.
    public ReadOnlyObjectProperty<PrintChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// Prints something else of the case.
    public void choose(PrintScope scope) {
        choose(choice.get().of(scope));
    }

    /// Prints with highlights and notes, or without.
    public void chooseNotes(boolean with) {
        choose(choice.get().notes(with));
    }

    /// Prints on another paper.
    public void choose(PaperSize paper) {
        paperChosen = true;
        choose(choice.get().on(paper));
    }

    /// The paper that a printer is loaded with is taken unless the reader chose one.
    private void usual(PaperSize loaded) {
        if (!paperChosen) {
            choose(choice.get().on(loaded));
        }
    }

    private void choose(PrintChoice now) {
        if (!now.equals(choice.get())) {
            choice.set(now);
            set();
        }
    }

    /// Which printer, which pages, how often.
    public PrinterModel printers() {
        return printers;
    }

    /// The pages, ready to be printed; empty while they are set.
    public ReadOnlyObjectProperty<Optional<PdfFile>> pages() {
        return pages.getReadOnlyProperty();
    }

    /// One of the pages, as it will look.
    public PrintPreview preview() {
        return preview;
    }

    /// How far it is, what came of it, or why it could not be; empty if there is nothing to say.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    private void set() {
        show(Optional.empty());
        printed.ifPresent(export -> {
            CaseExport part = part(export, choice.get());
            PaperOrder order = order(choice.get());
            said.set(Texts.of("print.setting"));
            tasks.<PdfFile>run(
                    PAGES,
                    () -> PdfFile.open(part.printed(order, Imprint.today(), told())),
                    file -> {
                        said.set("");
                        show(Optional.of(file));
                    },
                    Texts.of("print.notSet"),
                    said::set);
        });
    }

    private static CaseExport part(CaseExport export, PrintChoice choice) {
        return choice.withNotes() || !choice.scope().mayLeaveNotes() ? export : export.withoutNotes();
    }

    private PaperOrder order(PrintChoice choice) {
        List<String> ids = sides().stream().map(CaseOpinion::id).toList();
        List<String> opinions = switch (choice.scope()) {
            case BOTH -> ids;
            case LEFT -> ids.subList(0, 1);
            case RIGHT -> ids.subList(1, 2);
            case ALL, REPORT, BRIEF, NOTES -> List.of();
        };
        return new PaperOrder(choice.scope().kind(), opinions, choice.paper());
    }

    /// Only every tenth page is told, since each would be drawn.
    private Progress told() {
        return (page, of) -> {
            if (page % 10 == 0) {
                tasks.tell(() -> {
                    if (pages.get().isEmpty() && !said.get().isEmpty()) {
                        said.set(Texts.of("print.settingPage", page, of));
                    }
                });
            }
        };
    }

    private void show(Optional<PdfFile> now) {
        pages.set(now);
        preview.show(now);
    }

    /// Whether a printer is being given something; until it has it, it is given nothing else.
    public ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /// Hands the chosen pages to the printer.
    public void print() {
        pages.get()
                .filter(_ -> !sending.get())
                .ifPresent(file -> printers.printer().get()
                        .ifPresent(to -> PageChoice.read(printers.pageWords().get(), file.pages())
                                .ifPresentOrElse(
                                        these -> send(file, to, these),
                                        () -> said.set(Texts.of("print.noSuchPages", file.pages())))));
    }

    private void send(PdfFile file, Printer to, PageChoice these) {
        String title = printed.map(export -> export.file().name()).orElse("");
        int times = printers.copies().get();
        boolean bothSides = printers.twoSided().get();
        PaperSize paper = choice.get().paper();
        said.set(Texts.of("print.sending", to.name()));
        sending.set(true);
        tasks.run(
                SENDING,
                () -> {
                    to.print(new PrintOrder(title, file.only(these), paper, times, bothSides));
                    return Texts.of("print.sent", these.pages().size(), times, to.name());
                },
                this::sent,
                Texts.of("print.failed", to.name()),
                this::sent);
    }

    private void sent(String sentence) {
        sending.set(false);
        said.set(sentence);
    }

    /// The name that is offered for a file.
    public String suggestedName() {
        String about = printed.map(export -> export.file().id()).orElse("case");
        return about + "-" + kind().word() + ".pdf";
    }

    private ExportKind kind() {
        return choice.get().scope().kind();
    }

    /// Writes all pages into a file. A name without `.pdf` gets it; then nothing that is there already is written over, since
    /// nobody was asked.
    public void save(Path asked) {
        boolean whole = asked.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        Path target = whole ? asked : asked.resolveSibling(asked.getFileName() + ".pdf");
        if (!whole && Files.exists(target)) {
            said.set(Texts.of("export.there", target));
        } else {
            put(target);
        }
    }

    private void put(Path target) {
        pages.get().ifPresent(file -> printed.ifPresent(export -> {
            ExportKind kind = kind();
            said.set(Texts.of("export.writing"));
            tasks.run(
                    SAVING,
                    () -> {
                        export.save(kind, file.bytes(), target);
                        return Texts.of("export.saved", kind.word(), kind.isMany() ? 2 : 1, target);
                    },
                    said::set,
                    Texts.of("export.failed", kind.word()),
                    said::set);
        }));
    }
}
