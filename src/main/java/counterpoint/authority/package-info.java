/// Decides which authority each citation means, and says why.
///
/// Start with [counterpoint.authority.AuthorityResolver]; its result is the
/// [counterpoint.authority.TableOfAuthorities]. Citations come from [counterpoint.citation]. What is known beside the text,
/// such as the reader's corrections, comes as [counterpoint.authority.Surroundings]; how far an opinion goes into an
/// authority is worked out by [counterpoint.authority.AuthorityUses].
///
/// On the way: `Resolving` goes once over the citations. `CaseRegister` and `LawRegister` know what is cited in full,
/// `SameCase` which of the cases are one; `ShortForms`, `Names` and `Discourse` resolve short forms, names in prose and
/// *id.* by them, `Discourse` with the `Chain` of citations before a place and the rules of `Antecedents`;
/// `InternalPlaces` finds the pages of the decision itself, and `WordedSources` keeps the record and other sources by
/// their words.
package counterpoint.authority;
