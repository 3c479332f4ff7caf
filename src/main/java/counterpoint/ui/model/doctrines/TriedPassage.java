package counterpoint.ui.model.doctrines;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.DoctrineTrial;
import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.doctrine.DoctrineTag.Why;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.search.BriefPin;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A passage that the doctrine tags as it is written, or that it tagged when the reader began.
///
/// @param caseId its case
/// @param caseName the case's name up to `v.`, as short citations have it
/// @param opinion its opinion
/// @param passage the passage
/// @param where its paragraph and page in brief
/// @param change what the reader's changes did to it
/// @param quote its words
/// @param whys what says that it discusses the doctrine, or said so, the strongest first
public record TriedPassage(
        String caseId,
        String caseName,
        CaseOpinion opinion,
        Passage passage,
        String where,
        Change change,
        PassageQuote quote,
        List<Why> whys) {
    public TriedPassage {
        whys = List.copyOf(whys);
    }

    static TriedPassage of(DoctrineTrial.Tried tried) {
        List<Why> whys = tried.then().or(tried::now).map(DoctrineTag::whys).orElse(List.of());
        String name = tried.file().name();
        int versus = name.indexOf(" v. ");
        return new TriedPassage(
                tried.file().id(),
                versus < 0 ? name : name.substring(0, versus),
                tried.opinion(),
                tried.passage(),
                BriefPin.of(tried.file().caption(), tried.opinion().readingText(), tried.passage()),
                tried.change(),
                PassageQuote.of(tried.passage().text(), words(whys)),
                whys);
    }

    /// Who wrote it, `Seymour, J.`
    public String author() {
        return opinion.author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown"));
    }

    /// Its quotation with its italics.
    public SetWords words() {
        return SetWords.of(opinion.readingText(), passage, quote.text());
    }

    /// Where the words stand that say so.
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        int before = 0;
        for (Place part : passage.places()) {
            int shift = part.clean().start() - before;
            for (Span word : words(whys)) {
                inside(part.clean(), word.start() + shift, word.end() + shift)
                        .map(part::at)
                        .ifPresent(places::add);
            }
            before += part.clean().length() + 1;
        }
        return List.copyOf(places);
    }

    /// Where something was found, each stretch once, whatever found it.
    private static List<Span> words(List<Why> whys) {
        List<Span> words = new ArrayList<>();
        whys.stream().flatMap(why -> why.words().stream()).sorted().forEach(word -> {
            if (!words.isEmpty() && words.getLast().overlaps(word)) {
                words.add(words.removeLast().cover(word));
            } else {
                words.add(word);
            }
        });
        return List.copyOf(words);
    }

    private static Optional<Span> inside(Span part, int start, int end) {
        int from = Math.max(part.start(), start);
        int to = Math.min(part.end(), end);
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// Where it is; never its words, which are an opinion's.
    @Override
    public String toString() {
        return caseId + " " + opinion.id() + " " + where + " " + change;
    }
}
