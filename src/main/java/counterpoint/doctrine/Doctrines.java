package counterpoint.doctrine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The library of doctrines: those that ship with the program and the reader's own over them; immutable.
///
/// @param bundled those that ship with the program
/// @param own the reader's: new ones, and changed ones in the place of bundled ones with the same id
/// @param removed ids of bundled ones that the reader does not want
public record Doctrines(List<Doctrine> bundled, List<Doctrine> own, Set<String> removed) {
    private static final int LONGEST_STEM = 50;

    public Doctrines {
        bundled = List.copyOf(bundled);
        own = List.copyOf(own);
        removed = Set.copyOf(removed);
    }

    /// Those that ship with the program alone; read once, the first time in some tens of milliseconds.
    public static Doctrines shipped() {
        return Shipped.DOCTRINES;
    }

    /// The doctrines in use: bundled ones in their order, then the reader's new ones.
    public List<Doctrine> list() {
        Map<String, Doctrine> inUse = new LinkedHashMap<>();
        bundled.stream()
                .filter(doctrine -> !removed.contains(doctrine.id()))
                .forEach(doctrine -> inUse.put(doctrine.id(), doctrine));
        own.forEach(doctrine -> inUse.put(doctrine.id(), doctrine));
        return List.copyOf(inUse.values());
    }

    /// The doctrine in use with this id, or with this name, label or synonym in any letter case.
    public Optional<Doctrine> find(String words) {
        String sought = words.strip();
        List<Doctrine> list = list();
        return list.stream()
                .filter(doctrine -> doctrine.id().equals(sought))
                .findFirst()
                .or(() -> list.stream().filter(doctrine -> isNamed(doctrine, sought)).findFirst());
    }

    private static boolean isNamed(Doctrine doctrine, String words) {
        return doctrine.id().equalsIgnoreCase(words)
                || doctrine.name().equalsIgnoreCase(words)
                || doctrine.label().equalsIgnoreCase(words)
                || doctrine.synonyms().stream().anyMatch(words::equalsIgnoreCase);
    }

    /// With a doctrine of the reader's: new, or in the place of the one with its id.
    public Doctrines with(Doctrine doctrine) {
        List<Doctrine> more = new ArrayList<>(own);
        int at = more.stream().map(Doctrine::id).toList().indexOf(doctrine.id());
        if (at < 0) {
            more.add(doctrine);
        } else {
            more.set(at, doctrine);
        }
        return new Doctrines(bundled, more, without(removed, doctrine.id()));
    }

    /// Without a doctrine, bundled or the reader's.
    public Doctrines without(String id) {
        Set<String> gone = new LinkedHashSet<>(removed);
        if (isBundled(id)) {
            gone.add(id);
        }
        return new Doctrines(bundled, ownWithout(id), gone);
    }

    /// With a bundled doctrine as it ships, whatever the reader did to it.
    public Doctrines restored(String id) {
        return isBundled(id) ? new Doctrines(bundled, ownWithout(id), without(removed, id)) : this;
    }

    /// An id for a new doctrine of this name that no doctrine has, removed ones included: `Curtilage of the home` gives
    /// `curtilage-of-the-home`.
    public String freeId(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        String cut = words.substring(0, Math.min(words.length(), LONGEST_STEM)).replaceAll("-$", "");
        String stem = cut.isEmpty() ? "doctrine" : cut;
        String id = stem;
        for (int number = 2; isBundled(id) || isOwn(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    /// Whether it ships with the program, changed or removed by the reader or not.
    public boolean isBundled(String id) {
        return bundled.stream().anyMatch(doctrine -> doctrine.id().equals(id));
    }

    /// Whether the reader made or changed it.
    public boolean isOwn(String id) {
        return own.stream().anyMatch(doctrine -> doctrine.id().equals(id));
    }

    private List<Doctrine> ownWithout(String id) {
        return own.stream().filter(doctrine -> !doctrine.id().equals(id)).toList();
    }

    private static Set<String> without(Set<String> ids, String id) {
        Set<String> rest = new LinkedHashSet<>(ids);
        rest.remove(id);
        return rest;
    }

    /// Reads the library when it is first asked for.
    private static final class Shipped {
        static final Doctrines DOCTRINES = new Doctrines(ShippedDoctrines.read(), List.of(), Set.of());
    }
}
