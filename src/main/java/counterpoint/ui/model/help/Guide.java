package counterpoint.ui.model.help;

import counterpoint.ui.model.palette.WordBeginnings;
import java.util.ArrayList;
import java.util.List;

/// The guide in sections, from the Markdown in which it is written.
///
/// Only what the guide uses is read: headings, paragraphs, lists, tables, fenced lines, pictures on a line of their own, and in
/// the words strong and emphasized ones, code and links, of which the words are kept.
///
/// @param sections in order; the words before the first heading of the second level are the first section
public record Guide(List<Section> sections) {
    public Guide {
        sections = List.copyOf(sections);
    }

    /// A section.
    ///
    /// @param title its heading
    /// @param folded all its words, folded for looking them up
    public record Section(String title, List<GuideBlock> blocks, String folded) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// Reads it.
    public static Guide read(String markdown) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String title = "";
        for (String line : markdown.lines().toList()) {
            boolean first = line.startsWith("# ");
            if (first || line.startsWith("## ")) {
                add(sections, title, lines);
                title = line.substring(first ? 2 : 3).strip();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        add(sections, title, lines);
        return new Guide(sections);
    }

    private static void add(List<Section> sections, String title, List<String> lines) {
        List<GuideBlock> blocks = new GuideLines(lines).blocks();
        if (!blocks.isEmpty()) {
            sections.add(new Section(
                    title, blocks, WordBeginnings.fold(title + "\n" + String.join("\n", lines))));
        }
    }

    /// The sections in which every typed word begins a word; all if nothing is typed.
    public List<Section> find(String typed) {
        List<String> words = WordBeginnings.typed(typed);
        return sections.stream().filter(section -> WordBeginnings.begin(words, section.folded())).toList();
    }
}
