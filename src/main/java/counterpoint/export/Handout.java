package counterpoint.export;

import java.util.List;

/// The reader's notes or brief of a case, before anyone has decided how they look: what is said, in which order.
///
/// Markdown, web page, PDF and word processor's file are written from it, so that they say the same.
///
/// @param kind what it is, `Brief`
/// @param name the case's name
/// @param facts what names the case
/// @param items what stands in it, in order
/// @param imprint by what and when it was made
record Handout(String kind, String name, List<Memo.Fact> facts, List<Item> items, Imprint imprint) {
    Handout {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /// What stands in a handout.
    sealed interface Item {
    }

    /// A heading.
    record Heading(String words) implements Item {
    }

    /// Words of an opinion with their citation.
    record Quoted(CitedQuotation words) implements Item {
    }

    /// Words that cannot be cited, since they were not found again.
    record Unplaced(String words) implements Item {
    }

    /// The reader's own words; each line a paragraph.
    record Written(String words) implements Item {
    }

    /// What is said of an item before it, or of the handout: color, tags.
    record Remark(String words) implements Item {
    }

    /// An authority, its name in italics if it is a case.
    record Authority(String name, String rest) implements Item {
    }

    /// For the head of a file: `Medina v. Cram — Brief`.
    String title() {
        return name + " — " + kind;
    }
}
