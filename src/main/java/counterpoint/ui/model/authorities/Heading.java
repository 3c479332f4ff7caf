package counterpoint.ui.model.authorities;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Objects;

/// One opinion of one case: a column of the tables.
///
/// @param entry the case in the list of cases
/// @param file what was read of it
/// @param opinion the opinion
public record Heading(CaseEntry entry, CaseFile file, CaseOpinion opinion) {
    /// By how one speaks of its case: `Medina`.
    public String shortCase() {
        return BriefCite.firstParty(file.name());
    }

    /// Who wrote it, as citations name judges; or that no one is named.
    public String author() {
        return opinion.author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown"));
    }

    /// On which side the opinion stands.
    public Side side() {
        return Side.of(opinion.kind());
    }

    /// Case, kind and author in one line, `Medina v. Cram, Majority, Tacha, C.J.`.
    public String words() {
        return Texts.of("table.heading", file.name(), Side.nameOf(opinion.kind()), author());
    }

    /// What it cites, in its reading text, as a reader counts it: a parallel citation is not a mention of its own.
    public List<Mention> mentions() {
        return opinion.readingText().mentions().stream().filter(Mention::countsAsMention).toList();
    }

    /// An entry stands for one reading of its case, so what was read is not compared letter by letter.
    @Override
    public boolean equals(Object other) {
        return other instanceof Heading heading && entry.equals(heading.entry)
                && opinion.id().equals(heading.opinion.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, opinion.id());
    }
}
