namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Excel counts days, from 1900 or, in workbooks begun on an old Macintosh, from 1904.</summary>
internal static class ExcelDays
{
    private const int DaysFrom1900To1904 = 1462;

    // Excel believes in a 29 February 1900 (serial 60); before it the count is off by one. No list is that old.
    private const double FirstSafe = 61, BeyondLast = 2_958_466;

    public static DateTime? MomentFromSerial(double serial, bool since1904 = false)
    {
        var from1900 = since1904 ? serial + DaysFrom1900To1904 : serial;
        return from1900 is >= FirstSafe and < BeyondLast ? DateTime.FromOADate(from1900) : null;
    }

    public static DateOnly? FromSerial(double serial, bool since1904 = false) =>
        MomentFromSerial(serial, since1904) is { } moment ? DateOnly.FromDateTime(moment) : null;

    public static double ToSerial(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToOADate();
}
