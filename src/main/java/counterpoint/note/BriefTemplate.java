package counterpoint.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The headings with which a brief begins.
///
/// @param name what the reader calls it
/// @param headings in order
public record BriefTemplate(String name, List<Headed> headings) {
    /// Facts, Issue, Holding, Reasoning, Dissent: a case brief as it is taught.
    public static final BriefTemplate CASE_BRIEF = new BriefTemplate(
            "Case brief",
            List.of(
                    Headed.by(MarkColor.FACTS),
                    Headed.by(MarkColor.ISSUE),
                    Headed.by(MarkColor.HOLDING),
                    Headed.by(MarkColor.REASONING),
                    Headed.by(MarkColor.DISSENT)));

    public BriefTemplate {
        headings = List.copyOf(headings);
    }

    /// A heading and the color whose highlights flow in.
    public record Headed(String heading, Optional<MarkColor> color) {
        private static Headed by(MarkColor color) {
            return new Headed(color.standardName(), Optional.of(color));
        }
    }

    /// The headings of a brief, under a name.
    public static BriefTemplate of(String name, Brief brief) {
        return new BriefTemplate(
                name,
                brief.sections().stream()
                        .map(section -> new Headed(section.heading(), section.color()))
                        .toList());
    }

    /// An empty brief with these headings.
    public Brief begin() {
        return new Brief(
                headings.stream()
                        .map(headed -> new Brief.Section(headed.heading(), headed.color(), List.of()))
                        .toList(),
                Set.of());
    }
}
