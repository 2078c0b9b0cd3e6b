using System.Globalization;
using Xunit;

namespace SelfEval.Tests;

/// <summary>The culture and the time zone of a run are really those that it asks for.</summary>
public class ChosenCultureTests
{
    [Fact]
    public void Cultures_differ_as_they_do_for_people()
    {
        // Under invariant globalization every culture would be the same, and a run under another one would show nothing.
        Assert.Equal("İ", CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper("i"));
        Assert.Equal(",", CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator);
    }

    [Fact]
    public void The_culture_is_the_wanted_one() => Assert.Equal(ChosenCulture.Wanted ?? CultureInfo.CurrentCulture.Name, CultureInfo.CurrentCulture.Name);

    [Fact]
    public async Task It_is_on_other_threads_as_well()
    {
        string here = ChosenCulture.Wanted ?? CultureInfo.CurrentUICulture.Name;

        Assert.Equal(here, await Task.Run(() => CultureInfo.CurrentUICulture.Name, TestContext.Current.CancellationToken));

        string there = "";
        Thread thread = new(() => there = CultureInfo.CurrentCulture.Name);
        thread.Start();
        thread.Join();
        Assert.Equal(ChosenCulture.Wanted ?? there, there);
    }

    [Fact]
    public void The_time_zone_is_the_wanted_one()
    {
        string? wanted = Environment.GetEnvironmentVariable("SELFEVAL_OFFSET");

        Assert.Equal(wanted ?? Hours(), Hours());

        static string Hours() => TimeZoneInfo.Local.GetUtcOffset(new DateTime(2024, 6, 20, 0, 0, 0, DateTimeKind.Utc)).TotalHours.ToString(CultureInfo.InvariantCulture);
    }
}
