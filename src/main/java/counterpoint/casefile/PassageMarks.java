package counterpoint.casefile;

import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.opinion.Passage;
import counterpoint.search.MarkedPassages;
import counterpoint.search.ReaderNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A passage of a reading text on which the reader marked something, as a search finds it.
///
/// @param caseId the case's folder
/// @param opinion its opinion
/// @param passage the passage
/// @param marks the marks of which some part lies in it, in the order printed; never empty
public record PassageMarks(String caseId, CaseOpinion opinion, Passage passage, List<Mark> marks) {
    public PassageMarks {
        marks = List.copyOf(marks);
    }

    /// The marked passages of a case, opinion by opinion; orphans and notes on authorities as a whole mark none.
    public static List<PassageMarks> of(CaseFile file, MarkPlaces places) {
        List<PassageMarks> marked = new ArrayList<>();
        for (CaseOpinion opinion : file.opinions()) {
            Edition text = opinion.readingText();
            PlacedMarks placed = places.in(text);
            for (Passage passage : text.passages()) {
                List<Mark> marks = passage.places().stream()
                        .flatMap(place -> placed.at(place).stream())
                        .map(PlacedMarks.Placed::mark)
                        .distinct()
                        .toList();
                if (!marks.isEmpty()) {
                    marked.add(new PassageMarks(file.id(), opinion, passage, marks));
                }
            }
        }
        return List.copyOf(marked);
    }

    /// The passage with what the reader says on it, as a search knows it.
    public MarkedPassages.Marked marked() {
        return new MarkedPassages.Marked(
                caseId, opinion.readingText().file(), opinion.id(), passage.text(),
                marks.stream().map(PassageMarks::note).toList());
    }

    /// What the reader says on authorities as a whole, by the key that each mark has for its authority; marks on text are
    /// left out.
    public static Map<String, List<ReaderNote>> onAuthorities(Marks marks) {
        Map<String, List<ReaderNote>> notes = new HashMap<>();
        for (Mark mark : marks.marks()) {
            switch (mark.target()) {
                case MarkTarget.OfAuthority(String key) ->
                    notes.computeIfAbsent(key, _ -> new ArrayList<>()).add(note(mark));
                case MarkTarget.OfText _,MarkTarget.OfCitation _ -> {
                    // They are found where they stand.
                }
            }
        }
        return notes;
    }

    private static ReaderNote note(Mark mark) {
        return ReaderNote.of(mark.note(), mark.parenthetical(), mark.tags(), mark.color().map(MarkColor::id));
    }
}
