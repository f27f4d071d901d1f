namespace SmartCityDashboard.Core.Basics;

/// <summary>A span of whole days; both ends belong to it, and either end may be open.</summary>
public readonly record struct DateSpan(DateOnly? From, DateOnly? To)
{
    public static DateSpan Always => default;

    public static DateSpan Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public DateSpan YearsBack(int years) => new(From?.AddYears(-years), To?.AddYears(-years));
}
