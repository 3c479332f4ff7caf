package counterpoint.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The citations of a source as a list from which some can be taken out, though they refer to each other by index.
public final class Citations {
    private final List<Citation> list;
    private final int[] now;

    private Citations(List<Citation> list, int[] now) {
        this.list = List.copyOf(list);
        this.now = now;
    }

    /// All citations of a source, in the order printed.
    public static Citations of(List<Citation> citations) {
        int[] now = new int[citations.size()];
        Arrays.setAll(now, index -> index);
        return new Citations(citations, now);
    }

    /// The citations, in the order printed.
    public List<Citation> list() {
        return list;
    }

    /// Where the citation that had this index in the whole list stands now; empty if it was taken out.
    public OptionalInt indexOf(int before) {
        return now[before] < 0 ? OptionalInt.empty() : OptionalInt.of(now[before]);
    }

    /// These without some. What stood in the parenthetical of one that is gone stands in the one around it; a name that
    /// no case is left to bear goes too.
    ///
    /// @param gone indexes
    public Citations without(Set<Integer> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        int[] places = new int[list.size()];
        int next = 0;
        for (int index = 0; index < places.length; index++) {
            boolean stays = !gone.contains(index) && !isOrphan(list.get(index), gone);
            places[index] = stays ? next++ : -1;
        }
        List<Citation> left = new ArrayList<>(next);
        for (int index = 0; index < places.length; index++) {
            if (places[index] >= 0) {
                left.add(moved(list.get(index), places));
            }
        }
        int[] moved = new int[now.length];
        Arrays.setAll(moved, index -> now[index] < 0 ? -1 : places[now[index]]);
        return new Citations(left, moved);
    }

    private static boolean isOrphan(Citation citation, Set<Integer> gone) {
        return citation instanceof NameReference name && gone.containsAll(name.bearers());
    }

    private Citation moved(Citation citation, int[] places) {
        Setting setting = moved(citation.setting(), places);
        return switch (citation) {
            case CaseCitation full -> new CaseCitation(
                    full.printed(),
                    setting,
                    full.parties(),
                    full.volume(),
                    full.reporter(),
                    full.page(),
                    full.court(),
                    full.date(),
                    full.year(),
                    full.docket(),
                    full.alias(),
                    moved(full.parallelOf(), places),
                    full.history(),
                    moved(full.historyOf(), places));
            case ShortCitation shortened -> new ShortCitation(
                    shortened.printed(),
                    setting,
                    shortened.parties(),
                    shortened.volume(),
                    shortened.reporter(),
                    moved(shortened.parallelOf(), places));
            case IdCitation id -> new IdCitation(id.printed(), setting);
            case SupraCitation supra -> new SupraCitation(supra.printed(), setting, supra.name());
            case NameReference name -> new NameReference(
                    name.printed(),
                    setting,
                    name.name(),
                    name.bearers().stream().map(bearer -> places[bearer]).filter(bearer -> bearer >= 0).toList());
            case LawCitation law -> new LawCitation(
                    law.kind(), law.printed(), setting, law.code(), law.section());
            case RecordCitation record -> new RecordCitation(record.printed(), setting, record.source());
            case InternalCitation internal -> new InternalCitation(internal.printed(), setting, internal.target());
            case SecondaryCitation secondary -> new SecondaryCitation(secondary.printed(), setting, secondary.work());
        };
    }

    private Setting moved(Setting setting, int[] places) {
        OptionalInt holder = setting.within();
        while (holder.isPresent() && places[holder.getAsInt()] < 0) {
            holder = list.get(holder.getAsInt()).within();
        }
        return new Setting(
                setting.signal(),
                moved(holder, places),
                setting.relation(),
                setting.continued(),
                setting.parenthetical());
    }

    private static OptionalInt moved(OptionalInt index, int[] places) {
        return index.isEmpty() || places[index.getAsInt()] < 0
                ? OptionalInt.empty()
                : OptionalInt.of(places[index.getAsInt()]);
    }
}
