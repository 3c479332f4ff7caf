package counterpoint.ui.model.imports;

import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import counterpoint.ui.model.imports.Doubt.Answer;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns problems of reading into questions with answers where there are any.
final class Doubts {
    /// So many answers of one doubt are offered as one click; more would have to be read like a menu.
    private static final int ANSWERS = 3;

    private final SourceReading reading;
    private final Decision decision;

    Doubts(SourceReading reading) {
        this.reading = reading;
        this.decision = reading.decision();
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        decision.problems().stream().map(this::doubt).flatMap(Optional::stream).forEach(doubts::add);
        reading.authorities().mentions().stream().map(this::doubt).flatMap(Optional::stream).forEach(doubts::add);
        doubts.sort(Comparator.comparing(Doubt::place));
        return doubts;
    }

    private Optional<Doubt> doubt(ParseProblem problem) {
        Span span = problem.span();
        return switch (problem.kind()) {
            case CHROME, REPAIRED, PARAGRAPHS_INFERRED -> Optional.empty();
            case AUTHOR_UNKNOWN -> Optional.of(doubt(
                    Texts.of("doubt.author", named(span)), problem, authors(span)));
            case KIND_UNKNOWN -> Optional.of(doubt(Texts.of("doubt.kind", named(span)), problem, kinds(span)));
            case FOOTNOTE_MISSING -> Optional.of(doubt(Texts.of("doubt.footnoteMissing"), problem, List.of()));
            case FOOTNOTE_UNMARKED -> Optional.of(doubt(Texts.of("doubt.footnoteUnmarked"), problem, List.of()));
            case PAGE_SEQUENCE -> Optional.of(doubt(Texts.of("doubt.page"), problem, notText(span)));
            case OCR_DAMAGE -> Optional.of(doubt(Texts.of("doubt.damage", words(span)), problem, List.of()));
            case UNREAD -> Optional.of(doubt(Texts.of("doubt.unread", words(span)), problem, notText(span)));
        };
    }

    private static Doubt doubt(String title, ParseProblem problem, List<Answer> answers) {
        return new Doubt(title, problem.message(), problem.span(), answers);
    }

    private Optional<Doubt> doubt(Mention mention) {
        Resolution resolution = mention.resolution();
        if (resolution.state() == Resolution.State.RESOLVED || !mention.countsAsMention()) {
            return Optional.empty();
        }
        String candidates = String.join("; ", resolution.candidates().stream().map(this::name).toList());
        String sentence = candidates.isEmpty()
                ? Texts.of("doubt.unresolved", resolution.because())
                : Texts.of("doubt.ambiguous", resolution.because(), candidates);
        return Optional.of(new Doubt(
                Texts.of("doubt.citation", mention.citation().text()), sentence, mention.citation().raw(), List.of()));
    }

    private String name(String key) {
        return reading.authorities().authority(key).map(found -> found.name()).orElse(key);
    }

    /// Judges of the panel who wrote no other opinion may have written this one.
    private List<Answer> authors(Span span) {
        Optional<Opinion> opinion = opinion(span);
        List<String> taken = decision.opinions().stream()
                .flatMap(other -> other.author().stream())
                .map(Judge::name)
                .toList();
        return opinion.stream()
                .flatMap(one -> reading.caption().judges().stream()
                        .filter(judge -> !taken.contains(judge))
                        .map(judge -> new Answer(
                                Texts.of("doubt.author.is", judge), is(one, one.kind(), Optional.of(judge)))))
                .limit(ANSWERS)
                .toList();
    }

    private List<Answer> kinds(Span span) {
        return opinion(span).stream()
                .flatMap(opinion -> Stream.of(OpinionKind.MAJORITY, OpinionKind.CONCURRENCE, OpinionKind.DISSENT)
                        .map(kind -> new Answer(
                                Side.nameOf(kind), is(opinion, kind, opinion.author().map(Judge::name)))))
                .toList();
    }

    private static Correction is(Opinion opinion, OpinionKind kind, Optional<String> author) {
        Optional<Judge> judge = author.map(name -> opinion.author().filter(one -> one.name().equals(name))
                .orElseGet(() -> new Judge(name, Optional.empty())));
        return new Correction.OpinionIs(opinion.span().start(), kind, judge);
    }

    private static List<Answer> notText(Span span) {
        return span.isEmpty()
                ? List.of()
                : List.of(new Answer(Texts.of("doubt.notText"), new Correction.NotOpinionText(span)));
    }

    private String named(Span span) {
        return opinion(span).map(opinion -> Side.nameOf(opinion.kind())).orElseGet(() -> Texts.of("kind.lead"));
    }

    private Optional<Opinion> opinion(Span span) {
        return decision.opinions().stream()
                .filter(opinion -> opinion.span().contains(span.start()) || opinion.span().start() == span.start())
                .findFirst();
    }

    private String words(Span span) {
        String words = decision.source().at(span).strip().replaceAll("\\s+", " ");
        return words.length() <= 40 ? words : words.substring(0, 40).strip() + " …";
    }
}
