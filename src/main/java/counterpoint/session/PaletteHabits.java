package counterpoint.session;

import java.util.List;
import java.util.stream.Stream;

/// What was used in the palette lately, newest first, each once.
///
/// @param used the ids of its entries, at most twenty
public record PaletteHabits(List<String> used) {
    /// Nothing was used yet.
    public static final PaletteHabits NONE = new PaletteHabits(List.of());

    private static final int MOST = 20;

    public PaletteHabits {
        used = used.stream().distinct().limit(MOST).toList();
    }

    /// With an entry as the newest.
    public PaletteHabits with(String entry) {
        return new PaletteHabits(Stream.concat(Stream.of(entry), used.stream()).toList());
    }
}
