using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the follow-up of the whole programme shows.</summary>
/// <param name="Debt">Every receiver in the programme's order.</param>
/// <param name="Owners">Of the node that is chosen, else of all.</param>
/// <param name="Named">Of all nodes: whom the filter can name.</param>
/// <param name="Counts">Of what the filter matches, whatever part is chosen.</param>
/// <param name="Board">Empty when the list is shown.</param>
/// <param name="Page">Null when the board is shown.</param>
/// <param name="Total">How many rows the whole list has.</param>
public sealed record FollowUpData(
    IReadOnlyList<NodeDebt> Debt,
    IReadOnlyList<OwnerDebt> Owners,
    IReadOnlyList<OwnerChoice> Named,
    IReadOnlyList<Silence> Silences,
    BoardCounts Counts,
    IReadOnlyList<BoardLane> Board,
    ActionPage? Page,
    int Total)
{
    public Debt All => Debt.Aggregate(Core.FollowUp.Debt.None, (sum, row) => sum + row.Debt);
}
