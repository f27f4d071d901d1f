using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class ColumnLettersTests
{
    [Theory]
    [InlineData(0, "A"), InlineData(25, "Z"), InlineData(26, "AA"), InlineData(701, "ZZ"), InlineData(702, "AAA"), InlineData(16_383, "XFD")]
    public void Columns_are_named_as_in_Excel(int column, string letters)
    {
        Assert.Equal(letters, ColumnLetters.Of(column));
        Assert.Equal(column, ColumnLetters.Column(letters + "12"));
    }

    [Theory]
    [InlineData(""), InlineData("12"), InlineData("XFE1"), InlineData("AAAAAAAAAAAA1")]
    public void What_is_no_address_is_none(string address) => Assert.Equal(-1, ColumnLetters.Column(address));
}
