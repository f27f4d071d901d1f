using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Imports;

public static class UndoTexts
{
    public static readonly Text Changed = new(
        "Något har sparats sedan sidan visades, så den stämmer inte längre. Inget har ångrats. Läs in sidan igen.",
        "Something has been saved since the page was shown, so it no longer holds. Nothing has been undone. Reload the page.");

    public static readonly Text NoSuchImport = new("Importen finns inte.", "There is no such import.");

    public static readonly Text Already = new("Importen är redan ångrad, av {0}.", "The import has already been undone, by {0}.");

    public static readonly Text OnlyOwn = new(
        "Du kan bara ångra dina egna importer. Be samordnaren ångra den här.",
        "You can only undo imports of your own. Ask the coordinator to undo this one.");

    /// <summary>Stored as the reason of withdrawal and of the change.</summary>
    public static readonly Text Why = new("Ångrad import {0}: {1} ({2})", "Undone import {0}: {1} ({2})");

    public static Text ChangedSince(ImportKind kind) => kind == ImportKind.Visits
        ? new(
            "{0} av besöken har ändrats efter importen. Be samordnaren ångra den, eller återta besöken ett i taget.",
            "{0} of the visits have been changed after the import. Ask the coordinator to undo it, or withdraw the visits one by one.")
        : new(
            "{0} av aktiviteterna har ändrats efter importen. Be samordnaren ångra den, eller återta aktiviteterna en i taget.",
            "{0} of the activities have been changed after the import. Ask the coordinator to undo it, or withdraw the activities one by one.");

    public static Text NotYours(ImportKind kind) => kind == ImportKind.Visits
        ? new("Besök i importen leds nu av en annan nod. Be samordnaren ångra den.", "Visits of the import are now led by another node. Ask the coordinator to undo it.")
        : new("Aktiviteter i importen leds nu av en annan nod. Be samordnaren ångra den.", "Activities of the import are now led by another node. Ask the coordinator to undo it.");
}
