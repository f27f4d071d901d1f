namespace SmartCityDashboard.Tests.Storage.Killed;

/// <summary>What a run of rounds has seen, and how long things take on this machine, so that a kill falls into their midst.</summary>
internal sealed class Tally
{
    private int saves, savesCutOff, lists, listsCutOff;

    public int Rounds { get; set; }

    public int Starts { get; set; }

    public int Backends { get; set; }

    public int Imports { get; set; }

    public TimeSpan Writing { get; } = TimeSpan.FromSeconds(1.5);

    public TimeSpan Start { get; set; } = TimeSpan.FromSeconds(2);

    public TimeSpan Import { get; set; } = TimeSpan.FromSeconds(3);

    public bool HasSaved => saves > 0 && lists > 0;

    public void Count(Ledger ledger)
    {
        saves += ledger.SavesAcknowledged;
        savesCutOff += ledger.SavesCutOff;
        lists += ledger.ListsAcknowledged;
        listsCutOff += ledger.ListsCutOff;
    }

    public override string ToString() =>
        $"{Rounds} rounds: {saves} saves and {lists} imports acknowledged, {savesCutOff} saves and {listsCutOff} imports cut off; {Imports} shell imports, {Starts} starts and {Backends} processes of PostgreSQL killed.";
}
