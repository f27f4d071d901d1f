using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PrecedingVisits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PrecededBy",
                table: "VisitsHistory",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PrecededBy",
                table: "Visits",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_PrecededBy",
                table: "VisitsHistory",
                column: "PrecededBy");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_PrecededBy",
                table: "Visits",
                column: "PrecededBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_VisitsHistory_PrecededBy",
                table: "VisitsHistory");

            migrationBuilder.DropIndex(
                name: "IX_Visits_PrecededBy",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "PrecededBy",
                table: "VisitsHistory");

            migrationBuilder.DropColumn(
                name: "PrecededBy",
                table: "Visits");
        }
    }
}
