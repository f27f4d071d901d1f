using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Imports;

public static class UndoPageTexts
{
    public static readonly Text Undo = new("Ångra", "Undo");
    public static readonly Text UndoOne = new("Ångra importen {0}, {1}", "Undo the import {0}, {1}");
    public static readonly Text Undone = new("Ångrad", "Undone");
    public static readonly Text UndoneBy = new("av {0} {1}", "by {0} {1}");
    public static readonly Text Back = new("Alla importer", "All imports");
    public static readonly Text Title = new("Ångra import", "Undo import");
    public static readonly Text Sentence = new("{0} ({1}), importerad av {2} {3}. Inget ändras förrän du bekräftar.", "{0} ({1}), imported by {2} {3}. Nothing changes until you confirm.");
    public static readonly Text InThePast = new("Sidan visar ett tidigare läge. Gå tillbaka till nu för att ångra.", "The page shows an earlier state. Go back to now to undo.");
    public static readonly Text MayNot = new("Du kan inte ångra den här importen", "You can't undo this import");
    public static readonly Text NotDone = new("Inget har ångrats", "Nothing has been undone");

    public static readonly Text What = new("Vad som händer", "What happens");
    public static readonly Text FieldsSetBack = new("fält får sitt tidigare värde", "fields get their earlier value");
    public static readonly Text FieldsKept = new("fält behålls, ändrade sedan dess", "fields stay, changed since");

    public static readonly Text Figures = new("Vad siffrorna blir", "What the figures become");
    public static readonly Text Year = new("År", "Year");
    public static readonly Text Place = new("Gäller", "Of");
    public static readonly Text Counted = new("Vad som räknas", "What is counted");
    public static readonly Text BeforeAndAfter = new("Före → efter", "Before → after");
    public static readonly Text WholeProgramme = new("Hela programmet", "The whole programme");
    public static readonly Text Becomes = new("blir", "becomes");

    public static readonly Text ShowAll = new("Alla", "All");
    public static readonly Text ShowChanged = new("Ändrade efter importen", "Changed after the import");
    public static readonly Text ChangedBy = new("Ändrat {0} av {1}", "Changed {0} by {1}");
    public static readonly Text Changed = new("Ändrat {0}", "Changed {0}");
    public static readonly Text Lost = new("{0}: ändringen till {1} räknas inte längre (importen satte {2})", "{0}: the change to {1} no longer counts (the import set {2})");
    public static readonly Text Kept = new("{0}: {1} behålls (importen satte {2}, före den {3})", "{0}: {1} stays (the import set {2}, before it {3})");
    public static readonly Text Empty = new("tomt", "empty");

    public static readonly Text Confirm = new("Ångra importen", "Undo the import");
    public static readonly Text Leave = new("Låt importen vara", "Leave the import");
    public static readonly Text Done = new("Importen är ångrad", "The import is undone");

    public static Text One(ImportKind kind) => kind == ImportKind.Visits ? new("Besök", "Visit") : new("Aktivitet", "Activity");

    public static Text WhatSentence(ImportKind kind) => kind == ImportKind.Visits
        ? new("Inget raderas: besöken kan återställas ett i taget, och listan kan importeras igen.", "Nothing is deleted: the visits can be restored one by one, and the list can be imported again.")
        : new("Inget raderas: aktiviteterna kan återställas en i taget, och listan kan importeras igen.", "Nothing is deleted: the activities can be restored one by one, and the list can be imported again.");

    public static Text Withdrawn(ImportKind kind) => kind == ImportKind.Visits ? new("besök återtas", "visits are withdrawn") : new("aktiviteter återtas", "activities are withdrawn");

    public static Text SetBack(ImportKind kind) => kind == ImportKind.Visits ? new("besök ändras tillbaka", "visits are set back") : new("aktiviteter ändras tillbaka", "activities are set back");

    public static Text FiguresCaption(ImportKind kind) => kind == ImportKind.Visits
        ? new("Antal besök och besökare före och efter, per år", "Visits and visitors before and after, by year")
        : new("Genomförda aktiviteter och deltagare före och efter, per år", "Activities held and participants before and after, by year");

    public static Text Rows(ImportKind kind) => kind == ImportKind.Visits ? new("Besöken i importen", "The visits of the import") : new("Aktiviteterna i importen", "The activities of the import");

    public static Text RowsCaption(ImportKind kind) => kind == ImportKind.Visits
        ? new("Besöken och vad som händer med dem", "The visits and what happens to them")
        : new("Aktiviteterna och vad som händer med dem", "The activities and what happens to them");

    public static Text ChangedCount(ImportKind kind) => kind == ImportKind.Visits
        ? new("{0} besök har ändrats efter importen. Det syns på raden vad som går tillbaka eller behålls.", "{0} visits have been changed after the import. Each row tells what goes back or stays.")
        : new("{0} aktiviteter har ändrats efter importen. Det syns på raden vad som går tillbaka eller behålls.", "{0} activities have been changed after the import. Each row tells what goes back or stays.");

    public static Text OnlyCounts(ImportKind kind) => kind == ImportKind.Visits
        ? new("Enskilda besök visas bara för dem som får se besök.", "Single visits are only shown to those who may see visits.")
        : new("Enskilda aktiviteter visas bara för dem som får se aktiviteter.", "Single activities are only shown to those who may see activities.");

    public static Text DoneSentence(ImportKind kind) => kind == ImportKind.Visits
        ? new("{0} besök återtogs, {1} ändrades tillbaka, {2} fält behölls.", "{0} visits were withdrawn, {1} set back, {2} fields kept.")
        : new("{0} aktiviteter återtogs, {1} ändrades tillbaka, {2} fält behölls.", "{0} activities were withdrawn, {1} set back, {2} fields kept.");

    public static Text SeeWithdrawn(ImportKind kind) => kind == ImportKind.Visits ? new("Se återtagna besök", "See withdrawn visits") : new("Se återtagna aktiviteter", "See withdrawn activities");

    /// <summary>What a number of the figures counts.</summary>
    public static Text Measure(string measure) => measure switch
    {
        "K01" => new("Besök", "Visits"),
        "K02" => new("Besökare", "Visitors"),
        nameof(ActivityKind.Webinar) => new("Webbinarier", "Webinars"),
        nameof(ActivityKind.Event) => new("Evenemang", "Events"),
        nameof(ActivityKind.OutboundTrip) => new("Motbesök", "Outbound trips"),
        _ => new("Deltagare", "Participants"),
    };

    public static Text Name(UndoFate fate) => fate switch
    {
        UndoFate.Withdrawn => new("Återtas", "Withdrawn"),
        UndoFate.SetBack => new("Ändras tillbaka", "Set back"),
        UndoFate.AlreadyWithdrawn => new("Återtogs tidigare", "Withdrawn before"),
        _ => new("Lämnas", "Left"),
    };
}
