package counterpoint.ui.model.imports;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CitationChoices;
import counterpoint.casefile.Edition;
import counterpoint.citation.CitationKind;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.KeptCorrection;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Decision;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reader decides of citations: this one means that authority, that one is no citation.
///
/// A decision is kept with the words at its place, holds in every print of the opinion and outlives every new reading.
/// It can be undone in the window's history, and taken back at any later time. After each, the case is read again.
public final class CitationDecisions {
    private static final String LANE = "citation choices";
    /// An *id.* means nothing that was cited longer ago.
    private static final int NEAR = 12;

    private final WorkbenchModel workbench;
    private final Intake intake;
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    CitationDecisions(WorkbenchModel workbench, Intake intake, History history) {
        this.workbench = workbench;
        this.intake = intake;
        this.history = history;
    }

    /// A decision of the reader's, as a list names it.
    ///
    /// @param words the citation as printed
    /// @param means the authority that it means; empty if it is said to be no citation
    /// @param source the text in which it stands
    /// @param place its raw span there
    public record Decided(String words, Optional<String> means, SourceText source, Span place) {
    }

    /// Whether nothing can be decided here, since nothing can be kept.
    public boolean readOnly() {
        return intake.readOnly();
    }

    /// What went wrong last, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Says what a mention means.
    ///
    /// @param side the column that shows it
    /// @param authority the authority's key, or a citation in full
    public void means(CaseModel model, Column side, Mention mention, String authority) {
        change(Texts.of("undo.means"), model, (source, before) -> before.citationMeans(
                source, mention.citation().raw(), authority), side);
    }

    /// Says that what was found is no citation.
    public void notACitation(CaseModel model, Column side, Mention mention) {
        change(Texts.of("undo.notACitation"), model, (source, before) -> before.notACitation(
                source, mention.citation().raw()), side);
    }

    /// Takes back what was said of a mention, so that it is as the program finds it.
    public void takeBack(CaseModel model, Column side, Mention mention) {
        change(Texts.of("undo.takeBack"), model, (source, before) -> before.citationAsFound(
                source, mention.citation().raw()), side);
    }

    /// Takes back a decision.
    public void takeBack(CaseModel model, Decided decided) {
        CaseCorrections before = intake.corrections(model.file().id());
        keep(Texts.of("undo.takeBack"), model, before, before.citationAsFound(decided.source(), decided.place()));
    }

    /// All that was decided of citations of a case, in the order of its sources and then as decided.
    public List<Decided> of(CaseModel model) {
        CaseCorrections corrections = intake.corrections(model.file().id());
        List<Decided> decided = new ArrayList<>();
        for (Decision decision : model.file().decisions()) {
            SourceText source = decision.source();
            corrections.ofCitations(source).forEach(kept -> decided(source, kept).ifPresent(decided::add));
        }
        return List.copyOf(decided);
    }

    /// Asks, away from the UI thread, for what a reader may choose from; a newer question takes the place of an older.
    ///
    /// @param typed narrows the choices to those that have each of its words, or is a citation in full; empty for all
    /// @param taker hears at most `most` choices, the likeliest first
    public void choices(CaseModel model, Mention mention, String typed, int most, Consumer<List<Authority>> taker) {
        CaseFile file = model.file();
        workbench.tasks()
                .<List<Authority>>run(
                        LANE,
                        () -> choices(file, mention, typed.strip(), most),
                        taker,
                        Texts.of("means.failed"),
                        sentence -> trouble.set(Optional.of(sentence)));
    }

    private static List<Authority> choices(CaseFile file, Mention mention, String typed, int most) {
        CitationChoices choices = new CitationChoices(file);
        if (typed.isEmpty()) {
            return Stream.concat(before(file, mention), choices.of(mention).stream())
                    .distinct()
                    .filter(one -> !mention.means(one.key()))
                    .limit(most)
                    .toList();
        }
        NamedBy named = new NamedBy(typed);
        return Stream.concat(choices.of(mention).stream().filter(named::names), choices.typed(typed).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /// Of an *id.*, whose words name nothing, the authorities cited before it, the nearest first.
    private static Stream<Authority> before(CaseFile file, Mention mention) {
        if (mention.citation().kind() != CitationKind.ID) {
            return Stream.empty();
        }
        String opinion = mention.citation().place().opinion();
        return file.authorities().in(opinion).stream()
                .filter(one -> one.index() < mention.index() && one.index() >= mention.index() - NEAR)
                .sorted(Comparator.comparingInt(Mention::index).reversed())
                .flatMap(one -> one.authority().stream())
                .distinct();
    }

    private static Optional<Decided> decided(SourceText source, KeptCorrection kept) {
        return kept.in(source).flatMap(found -> switch (found) {
            case Correction.CitationMeans means -> Optional.of(new Decided(
                    words(source, means.span()), Optional.of(means.authority()), source, means.span()));
            case Correction.NotACitation none -> Optional.of(new Decided(
                    words(source, none.span()), Optional.empty(), source, none.span()));
            case Correction.OpinionBegins _,Correction.NoOpinionBegins _,Correction.OpinionIs _,Correction.NotOpinionText _,Correction.ParagraphBegins _,Correction.NoParagraphBegins _ ->
                Optional.empty();
        });
    }

    private static String words(SourceText source, Span place) {
        return source.at(place).replaceAll("\\s+", " ").strip();
    }

    /// What the reader says of the citations of one source.
    private interface Saying {
        CaseCorrections in(SourceText source, CaseCorrections before);
    }

    private void change(String name, CaseModel model, Saying saying, Column side) {
        CaseCorrections before = intake.corrections(model.file().id());
        model.column(side)
                .map(column -> column.edition().get())
                .map(Edition::decision)
                .map(Decision::source)
                .ifPresent(source -> keep(name, model, before, saying.in(source, before)));
    }

    private void keep(String name, CaseModel model, CaseCorrections before, CaseCorrections after) {
        if (intake.readOnly()) {
            trouble.set(Optional.of(Texts.of("import.readOnly")));
            return;
        }
        String caseId = model.file().id();
        trouble.set(Optional.empty());
        if (!after.equals(before)) {
            history.execute(Command.of(name, () -> apply(caseId, after), () -> apply(caseId, before)));
        }
    }

    private void apply(String caseId, CaseCorrections corrections) {
        intake.keep(caseId, corrections);
        workbench.reread(caseId, sentence -> trouble.set(Optional.of(sentence)));
    }
}
