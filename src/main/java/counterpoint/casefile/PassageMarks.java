package counterpoint.casefile;

import counterpoint.note.Mark;
import counterpoint.opinion.Passage;
import counterpoint.search.ChosenPassages;
import java.util.ArrayList;
import java.util.List;

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

    /// The passage as a search is narrowed down to it.
    public ChosenPassages.Chosen chosen() {
        return new ChosenPassages.Chosen(
                caseId, opinion.readingText().file(), opinion.id(), passage.text());
    }
}
