package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.export.CitedQuotation;
import counterpoint.export.QuoteStyle;
import counterpoint.note.Mark;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.search.IndexedPassage;
import counterpoint.search.SearchHit;
import counterpoint.search.SoughtWords;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A passage that was found, with the case and the opinion in which it is read.
///
/// @param found what the index says of it
/// @param entry its case
/// @param model the case as it is read
/// @param opinion its opinion
/// @param passage where it stands in the opinion's reading text
/// @param where its paragraph and page in brief, `¶9 · slip op. at 38`
/// @param marks what the reader marked in it
public record Hit(
        SearchHit found, CaseEntry entry, CaseModel model, CaseOpinion opinion, Passage passage, String where,
        List<Mark> marks) {
    private static final int LONGEST_NOTE = 200;

    public Hit {
        marks = List.copyOf(marks);
    }

    /// The hit for what the index found; empty if the case no longer has the passage.
    static Optional<Hit> of(SearchHit found, Coverage covered, SearchedMarks marks) {
        IndexedPassage at = found.passage();
        return covered.entry(at.caseId()).flatMap(entry -> entry.model()
                .flatMap(model -> model.file()
                        .opinion(at.opinion())
                        .flatMap(opinion -> opinion.readingText().passages().stream()
                                .filter(passage -> passage.span().equals(at.span()))
                                .findFirst()
                                .map(passage -> new Hit(found, entry, model, opinion, passage,
                                        BriefPin.of(model.file().caption(), opinion.readingText(), passage),
                                        marks.in(model.file(), passage))))));
    }

    /// Where it is; never its words, which may be an opinion's.
    @Override
    public String toString() {
        return entry.id() + " " + opinion.id() + " " + where;
    }

    /// The case's name up to `v.`, as short citations have it.
    public String briefName() {
        String name = entry.name();
        int versus = name.indexOf(" v. ");
        return versus < 0 ? name : name.substring(0, versus);
    }

    /// Its opinion, among those of all cases.
    String group() {
        return entry.id() + "/" + opinion.id();
    }

    /// Whether it stands in the same opinion as another one.
    public boolean isBeside(Hit other) {
        return group().equals(other.group());
    }

    /// Its words as the list of hits has them, with their italics.
    public SetWords words() {
        return SetWords.of(opinion.readingText(), passage, found.snippet().text());
    }

    /// The doctrines that it discusses, the strongest first.
    public List<DoctrineTag> doctrines() {
        return opinion.readingText().doctrines().of(passage);
    }

    /// What the reader wrote on it in one line, one note after the other, its beginning if it is long; empty if nothing.
    public String note() {
        String notes = marks.stream()
                .map(mark -> mark.note().replaceAll("\\s+", " ").strip())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" · "));
        return notes.codePointCount(0, notes.length()) <= LONGEST_NOTE
                ? notes
                : notes.substring(0, notes.offsetByCodePoints(0, LONGEST_NOTE)) + "…";
    }

    /// Its words and how a brief cites them, with both pages where it runs over an edge.
    public String quotation() {
        Selection words = new Selection(opinion.readingText(), passage.places());
        return CitedQuotation.of(model.file(), opinion, words, QuoteStyle.FULL).plain();
    }

    /// The other side's answer to it; empty if there is none, or it [is not known yet][#isComparing()].
    public Optional<Answer> answer() {
        return Answer.to(this);
    }

    /// Whether the two sides of its case are still to be compared, so that no answer is known yet.
    public boolean isComparing() {
        CaseFile file = model.file();
        return file.left()
                .flatMap(left -> file.right().filter(right -> model.comparison(left, right).isEmpty()))
                .isPresent();
    }

    /// Calls `then` on the UI thread as soon as the two sides are compared, which is begun if nobody asked for it yet.
    public void whenCompared(Runnable then) {
        CaseFile file = model.file();
        file.left().ifPresent(left -> file.right().ifPresent(
                right -> model.whenComputed(left, right, _ -> then.run())));
    }

    /// Who wrote it, `Seymour, J.`
    public String author() {
        return opinion.author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown"));
    }

    /// The names of the other prints in which it stands too.
    public List<String> alsoIn() {
        return opinion.editions().stream().skip(1).map(Edition::label).toList();
    }

    /// Where the words are that were looked for, in the opinion's reading text.
    public List<Place> places(SoughtWords words) {
        List<Place> places = new ArrayList<>();
        for (Place part : passage.places()) {
            String text = opinion.readingText().opinion().block(part).text().text();
            for (Span word : words.in(part.clean().of(text))) {
                places.add(part.at(word.shift(part.clean().start())));
            }
        }
        return List.copyOf(places);
    }
}
