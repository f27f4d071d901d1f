using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

public static class ChartTexts
{
    public static readonly Text July = new("Juli, lugn månad", "July, a quiet month");
    public static readonly Text Digital = new("2020–2021, digitalt", "2020–2021, digital");
}
