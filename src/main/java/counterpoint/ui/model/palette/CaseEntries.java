package counterpoint.ui.model.palette;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseOpinion;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Section;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.palette.PaletteEntry.Kind;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;

/// What one case gives to the palette: itself, its opinions, their sections, and what it cites.
final class CaseEntries {
    private final WorkbenchModel workbench;

    CaseEntries(WorkbenchModel workbench) {
        this.workbench = workbench;
    }

    /// The case itself, read or not.
    PaletteEntry of(CaseEntry entry) {
        return new PaletteEntry(
                Kind.CASE, "case " + entry.id(), entry.name(), entry.cite(),
                () -> workbench.entry(entry.id()).ifPresent(now -> workbench.open(now, _ -> {
                })));
    }

    /// A case as it is looked through away from the UI thread.
    ///
    /// @param name as it was when it was asked for
    record Asked(String caseId, String name, CaseModel model) {
    }

    /// Opinions, sections and authorities of a case. The entry of an authority has the same id in every case that cites it.
    List<PaletteEntry> of(Asked asked) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (CaseOpinion opinion : asked.model().file().opinions()) {
            String kind = Side.nameOf(opinion.kind());
            entries.add(new PaletteEntry(
                    Kind.OPINION,
                    "opinion " + asked.caseId() + " " + opinion.id(),
                    opinion.author().map(author -> Texts.of("palette.by", kind, author.cited())).orElse(kind),
                    asked.name(),
                    () -> openOpinion(asked.caseId(), opinion.id())));
            sections(asked, opinion, kind, entries);
        }
        for (Authority authority : asked.model().file().authorities().authorities()) {
            if (authority.kind() != AuthorityKind.INTERNAL) {
                entries.add(of(authority));
            }
        }
        return List.copyOf(entries);
    }

    private void sections(Asked asked, CaseOpinion opinion, String kind, List<PaletteEntry> entries) {
        for (Section section : ColumnModel.outlineOf(opinion.readingText())) {
            String words = (section.path() + " " + section.title()).strip();
            if (!words.isEmpty()) {
                entries.add(new PaletteEntry(
                        Kind.SECTION,
                        "section " + asked.caseId() + " " + opinion.id() + " " + section.place().block()
                                + (section.place().footnote() ? "n" : ""),
                        words,
                        Texts.of("palette.in", asked.name(), kind, section.label()),
                        () -> openSection(asked.caseId(), opinion.id(), section)));
            }
        }
    }

    private PaletteEntry of(Authority authority) {
        String cite = authority.citations().stream()
                .findFirst()
                .filter(one -> !one.equals(authority.name()))
                .orElse("");
        return new PaletteEntry(
                Kind.AUTHORITY, "authority " + authority.key(), authority.name(), cite,
                () -> workbench.openFirst(authority));
    }

    private void openOpinion(String caseId, String opinionId) {
        open(caseId, opinionId, (column, _) -> column.scrollToStart());
    }

    private void openSection(String caseId, String opinionId, Section section) {
        open(caseId, opinionId, (column, opinion) -> {
            if (!column.edition().get().equals(opinion.readingText())) {
                column.show(opinion.readingText());
            }
            column.jumpTo(section.place(), 0);
        });
    }

    /// What is done with the column that shows an opinion.
    private interface Then {
        void in(ColumnModel column, CaseOpinion opinion);
    }

    private void open(String caseId, String opinionId, Then then) {
        workbench.entry(caseId).ifPresent(entry -> workbench.open(entry, model -> model.file()
                .opinion(opinionId)
                .ifPresent(opinion -> {
                    Column side = model.show(opinion);
                    model.column(side).ifPresent(column -> then.in(column, opinion));
                })));
    }
}
