/// Decides which authority each citation means, and says why.
///
/// Start with [counterpoint.authority.AuthorityResolver]; its result is the
/// [counterpoint.authority.TableOfAuthorities]. Citations come from [counterpoint.citation].
///
/// On the way: `CaseRegister` and `LawRegister` know what is cited in full; `ShortForms`, `Names` and `Discourse`
/// resolve short forms, names in prose and *id.* by it; `WordedSources` keeps the record and other sources by their
/// words.
package counterpoint.authority;
