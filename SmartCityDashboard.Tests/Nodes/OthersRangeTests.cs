using SmartCityDashboard.App.Nodes;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.Tests.Nodes;

public sealed class OthersRangeTests
{
    private static readonly string[] Others = ["norr", "mitt", "ost", "sydost", "syd"];

    [Fact]
    public void The_middle_of_five_is_one_of_them() => Assert.Equal(new OthersRange(0, 4, 9, 5, 5), OthersRange.Of(Answer(9, 4, 0, 7, 2), Others));

    [Fact]
    public void The_middle_of_four_lies_between_two() => Assert.Equal(new OthersRange(1, 3.5m, 9, 4, 5), OthersRange.Of(Answer(1, 3, null, 4, 9), Others));

    [Fact]
    public void A_node_without_a_number_is_not_taken_for_zero_and_two_are_no_range() => Assert.Null(OthersRange.Of(Answer(1, null, null, 4, null), Others));

    [Fact]
    public void The_own_number_is_not_among_the_others() => Assert.Equal(9, OthersRange.Of(Answer(9, 4, 0, 7, 2), Others)!.High);

    private static KpiAnswer Answer(params decimal?[] values)
    {
        KpiCell Cell(decimal? value) => new(value, null, null, 1, 0, 0, value is null ? CellStatus.Suppressed : CellStatus.Normal);
        var kpi = KpiCatalogue.Of("K01");
        return new(new KpiQuestion { Code = "K01", By = ["node"] }, kpi.Measures[0], 1, default, [.. Others.Zip(values, (node, value) => new KpiObservation([node], Cell(value))), new(["vast"], Cell(1000))], Cell(1022), []);
    }
}
