using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ActivityImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ImportBatches",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Visits");

            migrationBuilder.CreateTable(
                name: "ImportedActivityRows",
                columns: table => new
                {
                    ListKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RowKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Cells = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedActivityRows", x => new { x.ListKey, x.RowKey });
                    table.ForeignKey(
                        name: "FK_ImportedActivityRows_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportedActivityRows_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedActivityRows_ActivityId",
                table: "ImportedActivityRows",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedActivityRows_BatchId",
                table: "ImportedActivityRows",
                column: "BatchId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportedActivityRows");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ImportBatches");
        }
    }
}
