package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entry of an opinion's outline.
///
/// @param heading the heading; empty for the footnotes, which have none
/// @param title its title, or the first words below a heading without one, or the footnotes' name
/// @param titled whether the title is printed
/// @param place where it stands
/// @param path the numbers from the highest section down to it, `I.A.1`; empty if it has none
/// @param label its page, or its paragraph where pages are not marked
public record Section(
        Optional<Heading> heading, String title, boolean titled, Place place, String path, String label) {
    private static final int OPENING = 60;

    /// The number or letter, `II`; empty if it has none.
    public String number() {
        return heading.flatMap(Heading::number).orElse("");
    }

    /// How deep it is, from 1.
    public int level() {
        return heading.map(Heading::level).orElse(1);
    }

    /// Number and title as one line.
    public String line() {
        return (number() + " " + title).strip();
    }

    /// Path and printed title as one line: `I.A.1 Smith’s interaction`, or `I.A`.
    public String pathAndTitle() {
        return titled ? (path + " " + title).strip() : path;
    }

    /// The outline of one print: its headings, then its footnotes.
    ///
    /// @param notes the name to give to the footnotes, which have no heading
    public static List<Section> outline(Edition edition, String notes) {
        Locator locator = new Locator(edition);
        List<Block> body = edition.opinion().body();
        List<Section> sections = new ArrayList<>();
        List<String> path = new ArrayList<>();
        for (int block = 0; block < body.size(); block++) {
            if (body.get(block) instanceof Heading heading && !heading.isSeparator()) {
                Place place = new Place(edition.opinion().id(), false, block, new Span(0, heading.text().length()));
                String title = heading.title().orElseGet(() -> opening(body, place.block()));
                step(path, heading);
                sections.add(new Section(
                        Optional.of(heading),
                        title,
                        heading.title().isPresent(),
                        place,
                        String.join(".", path),
                        label(locator, place)));
            }
        }
        if (!edition.opinion().footnotes().isEmpty()) {
            sections.add(footnotes(edition, notes));
        }
        return List.copyOf(sections);
    }

    private static void step(List<String> path, Heading heading) {
        while (path.size() >= heading.level()) {
            path.removeLast();
        }
        heading.number().ifPresent(path::add);
    }

    private static Section footnotes(Edition edition, String notes) {
        Place place = new Place(edition.opinion().id(), true, 0, new Span(0, 0));
        return new Section(Optional.empty(), notes, true, place, "", "");
    }

    private static String label(Locator locator, Place place) {
        return locator.hasPages()
                ? locator.page(place).orElseGet(() -> locator.label(place))
                : locator.label(place);
    }

    private static String opening(List<Block> body, int heading) {
        for (Block block : body.subList(heading + 1, body.size())) {
            switch (block) {
                case Paragraph paragraph -> {
                    String words = paragraph.text().text();
                    return words.length() <= OPENING ? words : words.substring(0, OPENING).strip() + "…";
                }
                case Heading next when !next.isSeparator() -> {
                    return "";
                }
                default -> {
                    // A quotation or a row of stars: look further.
                }
            }
        }
        return "";
    }
}
